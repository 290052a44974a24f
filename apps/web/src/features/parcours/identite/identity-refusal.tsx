import type { ParcoursKind } from '@eps/espaces';
import { Link } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useEspace } from '../../../lib/espace-context.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { LinkedText } from '../../../lib/linked-text.tsx';
import { pathsOf } from '../../../lib/paths.ts';
import { identiteTexts as T } from './texts.fr.ts';

interface IdentityRefusalProps {
  kind: ParcoursKind;
  error: Error | null;
  onRetry: () => void;
}

/** The messages that the guide prescribes, with the way out of each. */
export function IdentityRefusal({ kind, error, onRetry }: IdentityRefusalProps) {
  const { id } = useEspace();
  const paths = pathsOf(id);
  const problem = error instanceof ApiProblem ? error.problem : null;
  return (
    <FailureNotice error={error} onRetry={onRetry} focused>
      {problem?.code === 'compte-existant' ? (
        <LinkedText text={problem.detail} words={T.lienRecuperation} to={paths.motDePasseOublie} />
      ) : problem?.code === 'identite-inconnue' || problem?.code === 'essais-identite-epuises' ? (
        <>
          {problem.detail}
          <br />
          <Link to={paths.assistance}>{T.inconnuAide}</Link>
        </>
      ) : problem?.code === 'compte-absent' && kind === 'recuperation' ? (
        <>
          {problem.detail}
          <br />
          {T.pasDeCompte}
          <Link to={paths.parcours('inscription')}>{T.creer}</Link>
        </>
      ) : null}
    </FailureNotice>
  );
}
