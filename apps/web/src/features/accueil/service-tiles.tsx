import type { AccueilView } from '@eps/contracts';
import type { Service } from '@eps/espaces';
import Clock from 'lucide-react/icons/clock';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { ServiceIcon } from '../../lib/service-icon.tsx';
import { pathsOf } from '../../lib/paths.ts';
import { hasRubriques } from '../../lib/rubriques.ts';
import { ServiceTile } from '../../ui/service-tile.tsx';
import { Tag } from '../../ui/tag.tsx';
import { SettingsTile } from './settings-tile.tsx';
import { accueilTexts as T } from './texts.fr.ts';
import { wantsProof } from './visible-services.ts';

interface ServiceTilesProps {
  accueil: AccueilView;
  /** Those this session sees. */
  services: readonly Service[];
}

/** Services, in the order of the declaration; under no headings the first one is the most used, and wider. */
export function ServiceTiles({ accueil, services }: ServiceTilesProps) {
  const wideFirst = !hasRubriques(useEspace());
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
          <OpenTile key={service.id} service={service} proof={wantsProof(accueil, service)} />
        ) : (
          <ComingTile
            key={service.id}
            service={service}
            proof={wantsProof(accueil, service)}
            wide={wideFirst && rank === 0}
          />
        ),
      )}
    </div>
  );
}

interface TileProps {
  service: Service;
  /** One more proof is to be given once before it opens (B4). */
  proof: boolean;
}

function OpenTile({ service, proof }: TileProps) {
  const paths = pathsOf(useEspace().id);
  return (
    <ServiceTile
      title={service.nom}
      icon={<ServiceIcon name={service.icone} />}
      link={
        proof ? undefined : (
          <Link to={paths.service(service.chemin)}>
            {T.ouvrir} <span className="sr-only">{service.nom}</span>
          </Link>
        )
      }
    >
      {proof ? <ProofTag /> : null}
      <p className="accueil__resume">{service.resume}</p>
    </ServiceTile>
  );
}

function ComingTile({ service, proof, wide }: TileProps & { wide: boolean }) {
  const planned = T.prevu[service.id] ?? [];
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
      <span className="accueil__etats">
        <Tag kind="neutral" icon={<Clock aria-hidden="true" />}>
          {T.bientot}
        </Tag>{' '}
        {proof ? <ProofTag /> : null}
      </span>
      <p className="accueil__resume">{service.resume}</p>
      {planned.length === 0 ? null : (
        <ul className="accueil__prevu">
          {planned.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </ServiceTile>
  );
}

function ProofTag() {
  return (
    <Tag kind="att" icon={<LockKeyhole aria-hidden="true" />}>
      {T.preuve.etat}
    </Tag>
  );
}
