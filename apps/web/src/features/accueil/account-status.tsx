import type { AccueilView } from '@eps/contracts';
import BadgeCheck from 'lucide-react/icons/badge-check';
import MailCheck from 'lucide-react/icons/mail-check';
import MailWarning from 'lucide-react/icons/mail-warning';
import Smartphone from 'lucide-react/icons/smartphone';
import { Link } from 'react-router';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { StatusStrip } from '../../ui/greeting.tsx';
import { accueilTexts as T, dayAndTime } from './texts.fr.ts';

/** The account at a glance: state, address, second factor, last sign-in. */
export function AccountStatus({ accueil }: { accueil: AccueilView }) {
  const { monCompte } = pathsOf(useEspaceId());
  const { derniereConnexion, emailVerifie } = accueil;
  const last = derniereConnexion
    ? T.derniereConnexion(dayAndTime(new Date(derniereConnexion.le)), derniereConnexion.appareil)
    : undefined;
  return (
    <section aria-label={T.etat}>
      <StatusStrip aside={last}>
        <li className="accueil__bon">
          <BadgeCheck aria-hidden="true" size={20} />
          <strong>{T.compteActif}</strong>
        </li>
        {emailVerifie ? (
          <li className="accueil__bon">
            <MailCheck aria-hidden="true" size={20} />
            {T.adresseVerifiee}
          </li>
        ) : (
          <li className="accueil__attention">
            <MailWarning aria-hidden="true" size={20} />
            <span>
              {T.adresseAVerifier} — <Link to={monCompte}>{T.commentVerifier}</Link>
            </span>
          </li>
        )}
        <li className="accueil__attention">
          <Smartphone aria-hidden="true" size={20} />
          <span>
            {T.secondFacteur} <Link to={`${monCompte}?rubrique=seconds-facteurs`}>{T.bientot}</Link>
          </span>
        </li>
      </StatusStrip>
    </section>
  );
}
