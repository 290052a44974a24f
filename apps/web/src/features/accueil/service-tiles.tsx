import type { AccueilView } from '@eps/contracts';
import type { Service } from '@eps/espaces';
import Clock from 'lucide-react/icons/clock';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { ServiceIcon } from '../../lib/service-icon.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { ServiceTile } from '../../ui/service-tile.tsx';
import { Tag } from '../../ui/tag.tsx';
import { SettingsTile } from './settings-tile.tsx';
import { accueilTexts as T } from './texts.fr.ts';

/** The services of the espace, in the order of its declaration; the first one is the most used, and wider. */
export function ServiceTiles({ accueil }: { accueil: AccueilView }) {
  const { services } = useEspace();
  return (
    <div className="ui-tiles">
      {services.map((service, rank) =>
        service.chemin === 'mon-compte' ? (
          <SettingsTile
            key={service.id}
            service={service}
            icon={<ServiceIcon name={service.icone} />}
            accueil={accueil}
          />
        ) : service.etat === 'ouvert' ? (
          <OpenTile key={service.id} service={service} />
        ) : (
          <ComingTile key={service.id} service={service} wide={rank === 0} />
        ),
      )}
    </div>
  );
}

function OpenTile({ service }: { service: Service }) {
  const paths = pathsOf(useEspace().id);
  return (
    <ServiceTile
      title={service.nom}
      icon={<ServiceIcon name={service.icone} />}
      link={
        <Link to={paths.service(service.chemin)}>
          {T.ouvrir} <span className="sr-only">{service.nom}</span>
        </Link>
      }
    >
      <p className="accueil__resume">{service.resume}</p>
    </ServiceTile>
  );
}

function ComingTile({ service, wide }: { service: Service; wide: boolean }) {
  const paths = pathsOf(useEspace().id);
  return (
    <ServiceTile
      title={service.nom}
      icon={<ServiceIcon name={service.icone} />}
      wide={wide}
      link={
        <Link to={paths.service(service.chemin)}>
          {T.cePrevu} <span className="sr-only">{T.pour(service.nom)}</span>
        </Link>
      }
    >
      <Tag kind="neutral" icon={<Clock aria-hidden="true" />}>
        {T.bientot}
      </Tag>
      <p className="accueil__resume">{service.resume}</p>
      <ul className="accueil__prevu">
        {(T.prevu[service.id] ?? []).map((planned) => (
          <li key={planned}>{planned}</li>
        ))}
      </ul>
    </ServiceTile>
  );
}
