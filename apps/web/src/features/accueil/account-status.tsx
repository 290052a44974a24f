import type { AccueilView } from '@eps/contracts';
import { useQuery } from '@tanstack/react-query';
import BadgeCheck from 'lucide-react/icons/badge-check';
import Briefcase from 'lucide-react/icons/briefcase-business';
import MailCheck from 'lucide-react/icons/mail-check';
import MailWarning from 'lucide-react/icons/mail-warning';
import Smartphone from 'lucide-react/icons/smartphone';
import { Link } from 'react-router';
import { activitesQuery } from '../../lib/activites.ts';
import { useEspaceId } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { useCompteConnecte } from '../../lib/session.ts';
import { StatusStrip } from '../../ui/greeting.tsx';
import { accueilTexts as T, dayAndTime } from './texts.fr.ts';

/** The account at a glance: state, address, second factor, last sign-in. */
export function AccountStatus({ accueil }: { accueil: AccueilView }) {
  const { monCompteConnexion, monCompteSecondFacteur } = pathsOf(useEspaceId());
  const { derniereConnexion, emailVerifie, secondFacteurActif } = accueil;
  const last = derniereConnexion
    ? T.derniereConnexion(dayAndTime(new Date(derniereConnexion.le)), derniereConnexion.appareil)
    : undefined;
  return (
    <section aria-label={T.etat}>
      <StatusStrip aside={last}>
        <Activity />
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
              {T.adresseAVerifier} — <Link to={monCompteConnexion}>{T.commentVerifier}</Link>
            </span>
          </li>
        )}
        {secondFacteurActif ? (
          <li className="accueil__bon">
            <Smartphone aria-hidden="true" size={20} />
            {T.secondFacteurActif}
          </li>
        ) : (
          <li className="accueil__attention">
            <Smartphone aria-hidden="true" size={20} />
            <span>
              {T.secondFacteur} <Link to={monCompteSecondFacteur}>{T.activer}</Link>
            </span>
          </li>
        )}
      </StatusStrip>
    </section>
  );
}

/** Under which activity one works, where there are several. */
function Activity() {
  const espace = useEspaceId();
  const activite = useCompteConnecte()?.activite ?? null;
  const { data } = useQuery({ ...activitesQuery(espace), enabled: activite !== null });
  if (activite === null || data === undefined || data.activites.length < 2) return null;
  return (
    <li>
      <Briefcase aria-hidden="true" size={20} />
      <span>
        {T.activite}
        <strong>{activite.libelle}</strong> —{' '}
        <Link to={pathsOf(espace).activite}>{T.changerActivite}</Link>
      </span>
    </li>
  );
}
