import { PageTitle } from '../ui/page-title.tsx';
import { useEspace } from './espace-context.ts';
import { FailureNotice } from './failure-notice.tsx';
import { failureTexts as T } from './failure.texts.fr.ts';
import './load-failure.css';

/** In place of a page whose data did not arrive. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { organisation } = useEspace();
  return (
    <div className="load-failure container">
      <PageTitle documentTitle={`${T.chargement} — ${organisation.nom}`} failed>
        {T.chargement}
      </PageTitle>
      <FailureNotice error={error} onRetry={onRetry} />
    </div>
  );
}
