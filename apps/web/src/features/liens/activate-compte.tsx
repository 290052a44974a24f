import { activateCompte } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../lib/api-problem.ts';
import { call } from '../../lib/api.ts';
import { CompteCree } from '../../lib/compte-cree.tsx';
import { DeadLink } from '../../lib/dead-link.tsx';
import { useEspace, useEspaceId } from '../../lib/espace-context.ts';
import { forgetToken } from '../../lib/link-token.ts';
import { pathsOf } from '../../lib/paths.ts';
import { useReplaceSession } from '../../lib/replace-session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { WizardLayout } from '../../ui/wizard-layout.tsx';
import { isLinkRefused } from '../../lib/is-link-refused.ts';
import { LinkPanel } from './link-panel.tsx';
import { LiveLink } from './live-link.tsx';
import { liensTexts } from './texts.fr.ts';
import type { OpenedLink } from './use-link.ts';

/**
 * T3, A4: the link that opens an account, used by one click. Signs in, and leads to the home page; where a guide has a
 * page of its own for that moment, by it.
 */
export function ActivateCompte({ link: { jeton, inspection } }: { link: OpenedLink }) {
  const { id: espace, creation } = useEspace();
  const words = creation === null ? 'compte' : 'creation';
  const paths = pathsOf(espace);
  const navigate = useNavigate();
  const replaceSession = useReplaceSession();
  const activate = useMutation({
    mutationFn: () => call(activateCompte, { params: { espace }, body: { jeton: jeton ?? '' } }),
    onSuccess: (session) => {
      forgetToken();
      replaceSession(session);
      if (creation === null) void navigate(paths.accueil, { replace: true });
    },
  });
  const use = (): void => {
    if (!activate.isPending && !activate.isSuccess) activate.mutate();
  };
  if (creation !== null && activate.isSuccess)
    return (
      <WizardLayout>
        <CompteCree />
      </WizardLayout>
    );
  const dead = inspection.error ?? (isLinkRefused(activate.error) ? activate.error : null);
  if (dead !== null || (jeton === null && !activate.isSuccess)) {
    const onRetry = (): void => void inspection.refetch();
    return <DeadActivation words={words} error={dead} onRetry={onRetry} />;
  }
  return (
    <LiveLink
      words={words}
      expireLe={inspection.data?.expireLe}
      error={activate.error}
      busy={activate.isPending || activate.isSuccess}
      onUse={use}
    />
  );
}

interface DeadActivationProps {
  words: 'compte' | 'creation';
  error: Error | null;
  onRetry: () => void;
}

/** The way to another link, or to another code where its own is over. */
function DeadActivation({ words, error, onRetry }: DeadActivationProps) {
  const paths = pathsOf(useEspaceId());
  const T = liensTexts[words];
  const code = error instanceof ApiProblem && error.problem.code === 'code-confidentiel-perime';
  const anew = code && words === 'compte' ? paths.reinitialiser : paths.parcours('inscription');
  return (
    <DeadLink
      aside={<LinkPanel words={words} />}
      advice={code ? undefined : T.nouveau}
      error={error}
      titre={T.titre}
      onRetry={onRetry}
    >
      <ButtonLink look="main" to={anew}>
        {code ? T.nouveauCode : T.nouveauTitre}
      </ButtonLink>
      <ButtonLink look="tertiary" to={paths.connexion}>
        {liensTexts.connexion}
      </ButtonLink>
    </DeadLink>
  );
}
