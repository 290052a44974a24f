import { activateCompte } from '@eps/contracts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../lib/api-problem.ts';
import { call } from '../../lib/api.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { forgetToken } from '../../lib/link-token.ts';
import { pathsOf } from '../../lib/paths.ts';
import { useReplaceSession } from '../../lib/session.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { DeadLink } from './dead-link.tsx';
import { isLinkRefused } from './is-link-refused.ts';
import { LiveLink } from './live-link.tsx';
import { liensTexts } from './texts.fr.ts';
import type { OpenedLink } from './use-link.ts';

const T = liensTexts.compte;

/** T3: the link that opens an account, used by one click. Signs in, and leads to the home page. */
export function ActivateCompte({ link: { jeton, inspection } }: { link: OpenedLink }) {
  const espace = useEspaceId();
  const paths = pathsOf(espace);
  const navigate = useNavigate();
  const replaceSession = useReplaceSession();
  const activate = useMutation({
    mutationFn: () => call(activateCompte, { params: { espace }, body: { jeton: jeton ?? '' } }),
    onSuccess: (session) => {
      forgetToken('activation');
      replaceSession(session);
      void navigate(paths.accueil, { replace: true });
    },
  });
  const use = (): void => {
    if (!activate.isPending && !activate.isSuccess) activate.mutate();
  };
  const spent = isSpent(activate.error) ? activate.error : null;
  const dead = inspection.error ?? spent;
  if (dead !== null || (jeton === null && !activate.isSuccess)) {
    const code = dead instanceof ApiProblem && dead.problem.code === 'code-confidentiel-perime';
    return (
      <DeadLink
        words="compte"
        advice={code ? undefined : T.nouveau}
        error={dead}
        titre={T.titre}
        onRetry={() => void inspection.refetch()}
      >
        {code ? (
          <ButtonLink look="main" to={paths.reinitialiser}>
            {T.nouveauCode}
          </ButtonLink>
        ) : (
          <ButtonLink look="main" to={paths.parcours('inscription')}>
            {T.nouveauTitre}
          </ButtonLink>
        )}
        <ButtonLink look="tertiary" to={paths.connexion}>
          {liensTexts.connexion}
        </ButtonLink>
      </DeadLink>
    );
  }
  return (
    <LiveLink
      words="compte"
      expireLe={inspection.data?.expireLe}
      error={activate.error}
      busy={activate.isPending || activate.isSuccess}
      onUse={use}
    />
  );
}

/** Neither this link nor its code will ever serve. */
function isSpent(error: Error | null): error is ApiProblem {
  if (isLinkRefused(error)) return true;
  return error instanceof ApiProblem && error.problem.code === 'code-confidentiel-perime';
}
