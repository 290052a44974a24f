import Unplug from 'lucide-react/icons/unplug';
import { ApiProblem, lastReference } from '../../lib/api-problem.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './erreurs.css';
import { crashTexts as T } from './crash.texts.fr.ts';

/** Browsers word a chunk that did not arrive each in their way. */
const CHUNK_FAILED = /dynamically imported module|module script|preload CSS|Load failed/i;

/** Needs neither router nor data: it may be all that is left of the page. */
export function CrashScreen({ error }: { error: Error }) {
  const notLoaded = CHUNK_FAILED.test(error.message);
  const titre = notLoaded ? T.chargementTitre : T.inattenduTitre;
  const reference = error instanceof ApiProblem ? error.problem.reference : lastReference();
  return (
    <div className="erreur container">
      <Unplug aria-hidden="true" size={40} />
      <PageTitle
        documentTitle={`${titre} — ${T.portail}`}
        lead={notLoaded ? T.chargementPhrase : T.inattenduPhrase}
      >
        {titre}
      </PageTitle>
      {notLoaded || reference === null ? null : (
        <p className="erreur__reference">
          {T.reference}
          <strong className="tabular">{reference}</strong>
        </p>
      )}
      <Button look="main" onClick={() => window.location.reload()}>
        {T.reessayer}
      </Button>
    </div>
  );
}
