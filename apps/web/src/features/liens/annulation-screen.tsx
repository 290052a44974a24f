import { cancelCourrier } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { forgetToken } from '../../lib/link-token.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { FormActions } from '../../ui/wizard-layout.tsx';
import { DeadLink } from './dead-link.tsx';
import { isLinkRefused } from './is-link-refused.ts';
import { LinkFrame } from './link-frame.tsx';
import { LiveLink } from './live-link.tsx';
import { liensTexts } from './texts.fr.ts';
import { useLink } from './use-link.ts';

const T = liensTexts.annulation;

/** B8: the link of « un courrier est en route », for who has asked for none. One click cancels the letter. */
export function AnnulationScreen() {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const { jeton, inspection } = useLink('annulation');
  const cancel = useMutation({
    mutationFn: () => call(cancelCourrier, { params: { espace }, body: { jeton: jeton ?? '' } }),
    onSuccess: () => forgetToken('annulation'),
  });
  const back = (
    <ButtonLink look="main" to={paths.connexion}>
      {T.retour}
    </ButtonLink>
  );
  if (cancel.isSuccess)
    return (
      <LinkFrame words="annulation" titre={T.faitTitre} phrase={T.fait}>
        <FormActions>{back}</FormActions>
      </LinkFrame>
    );
  const dead = inspection.error ?? (isLinkRefused(cancel.error) ? cancel.error : null);
  if (dead !== null || jeton === null)
    return (
      <DeadLink
        words="annulation"
        advice={T.nouveau}
        error={dead}
        titre={T.titre}
        onRetry={() => void inspection.refetch()}
      >
        {back}
        <ButtonLink look="tertiary" to={paths.assistance}>
          {liensTexts.assistance}
        </ButtonLink>
      </DeadLink>
    );
  return (
    <LiveLink
      words="annulation"
      expireLe={inspection.data?.expireLe}
      error={cancel.error}
      busy={cancel.isPending}
      onUse={() => {
        if (!cancel.isPending) cancel.mutate();
      }}
    />
  );
}
