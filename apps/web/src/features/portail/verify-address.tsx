import ShieldCheck from 'lucide-react/icons/shield-check';
import { portailTexts as T } from './texts.fr.ts';

/** The one reflex that stops most thefts of passwords. */
export function VerifyAddress() {
  return (
    <section>
      <ShieldCheck aria-hidden="true" size={26} />
      <div>
        <h2>{T.verifiezTitre}</h2>
        <p>
          {T.verifiezAvant}
          <strong>{T.https}</strong>
          {T.verifiezApres}
        </p>
      </div>
    </section>
  );
}
