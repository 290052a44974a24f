import type { AccueilView } from '@eps/contracts';
import type { Service } from '@eps/espaces';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { hasRubriques } from '../../lib/rubriques.ts';
import { ServiceTile } from '../../ui/service-tile.tsx';
import { accueilTexts as T, monthOf } from './texts.fr.ts';

interface SettingsTileProps {
  service: Service;
  icon: ReactNode;
  accueil: AccueilView;
}

/** « Paramètres »: the address, the age of the password, the open sessions. */
export function SettingsTile({ service, icon, accueil }: SettingsTileProps) {
  const espace = useEspace();
  const { monCompte, monCompteConnexion, monCompteEvenements } = pathsOf(espace.id);
  const now = new Date(accueil.maintenant);
  const changed = accueil.motDePasseChangeLe;
  return (
    <ServiceTile
      title={service.nom}
      icon={icon}
      link={
        <p className="accueil__liens">
          {hasRubriques(espace) ? (
            <>
              <Link to={monCompte}>{T.voirInformations}</Link>
              <Link to={monCompteConnexion}>{T.voirConnexion}</Link>
            </>
          ) : (
            <Link to={monCompte}>{T.ouvrirParametres}</Link>
          )}
          <Link to={monCompteEvenements}>{T.voirEvenements}</Link>
        </p>
      }
    >
      <dl className="accueil__faits">
        <div className="accueil__long">
          <dt>{T.email}</dt>
          <dd>{accueil.email}</dd>
        </div>
        <div>
          <dt>{T.motDePasse}</dt>
          <dd>{changed === null ? T.jamaisChange : T.change(monthOf(new Date(changed), now))}</dd>
        </div>
        <div>
          <dt>{T.sessions}</dt>
          <dd>{T.sessionsOuvertes(accueil.sessionsOuvertes)}</dd>
        </div>
      </dl>
    </ServiceTile>
  );
}
