import { openReset } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../../lib/api.ts';
import { DeadLink } from '../../lib/dead-link.tsx';
import { useEspaceId } from '../../lib/espace-context.ts';
import { forgetToken } from '../../lib/link-token.ts';
import { pathsOf } from '../../lib/paths.ts';
import { useReplaceSession } from '../../lib/replace-session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { isLinkRefused } from '../../lib/is-link-refused.ts';
import { LinkPanel } from './link-panel.tsx';
import { LiveLink } from './live-link.tsx';
import { liensTexts } from './texts.fr.ts';
import { useLink } from './use-link.ts';

const T = liensTexts.reinitialisation;

/** O10: the link of the mail, used by one click. Opens « Paramètres », where only a new password can be chosen. */
export function ReinitialisationScreen() {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const navigate = useNavigate();
  const replaceSession = useReplaceSession();
  const { jeton, inspection } = useLink('reinitialisation');
  const open = useMutation({
    mutationFn: () => call(openReset, { params: { espace }, body: { jeton: jeton ?? '' } }),
    onSuccess: (session) => {
      forgetToken();
      replaceSession(session);
      void navigate(paths.monCompte, { replace: true });
    },
  });
  const use = (): void => {
    if (!open.isPending && !open.isSuccess) open.mutate();
  };
  const dead = inspection.error ?? (isLinkRefused(open.error) ? open.error : null);
  if (dead !== null || (jeton === null && !open.isSuccess))
    return (
      <DeadLink
        aside={<LinkPanel words="reinitialisation" />}
        error={dead}
        titre={T.titre}
        onRetry={() => void inspection.refetch()}
      >
        <ButtonLink look="main" to={paths.motDePasseOublie}>
          {T.nouveau}
        </ButtonLink>
        <ButtonLink look="tertiary" to={paths.connexion}>
          {liensTexts.connexion}
        </ButtonLink>
      </DeadLink>
    );
  return (
    <LiveLink
      words="reinitialisation"
      expireLe={inspection.data?.expireLe}
      error={open.error}
      busy={open.isPending || open.isSuccess}
      onUse={use}
    />
  );
}
