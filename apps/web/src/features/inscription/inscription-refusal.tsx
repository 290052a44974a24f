import { ApiProblem } from '../../lib/api-problem.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { LinkedText } from '../../lib/linked-text.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { inscriptionTexts as T } from './texts.fr.ts';

/** Why it was refused as a whole; the way to a new code is a link. */
export function InscriptionRefusal({
  error,
  onRetry,
}: {
  error: Error | null;
  onRetry: () => void;
}) {
  const paths = pathsOf(useEspaceId());
  return (
    <FailureNotice error={error} onRetry={onRetry} focused>
      {error instanceof ApiProblem ? (
        <LinkedText text={error.problem.detail} words={T.nouveauCode} to={paths.reinitialiser} />
      ) : null}
    </FailureNotice>
  );
}
