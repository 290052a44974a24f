import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { minutesText } from '../../lib/times.fr.ts';
import { lockTexts as T } from './lock.texts.fr.ts';

/** Why, what if it was not me, what to do meanwhile. */
export function LockHelp() {
  const { id, policies } = useEspace();
  const paths = pathsOf(id);
  const { failures, minutes } = policies.lockOut;
  return (
    <div className="lock-help">
      <section>
        <h2>{T.pourquoi}</h2>
        <p>{T.pourquoiTexte(failures, minutesText(minutes))}</p>
      </section>
      <section>
        <h2>{T.pasVous}</h2>
        <p>
          {T.pasVousAvant}
          <Link to={paths.assistance}>{T.pasVousLien}</Link>
          {T.pasVousApres}
        </p>
      </section>
      <section>
        <h2>{T.incertain}</h2>
        <p>
          {T.incertainAvant}
          <Link to={paths.motDePasseOublie}>{T.incertainLien}</Link>
          {T.incertainApres}
        </p>
      </section>
    </div>
  );
}
