import type { Service } from '@eps/espaces';
import Clock from 'lucide-react/icons/clock';
import { Link } from 'react-router';
import { useEspace } from '../../lib/espace-context.ts';
import { pathsOf } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Tag } from '../../ui/tag.tsx';
import './services.css';
import { serviceTexts as T } from './texts.fr.ts';

/** A service declared but not open: what it will do, who answers meanwhile, the way back. No invented data. */
export function BientotScreen({ service }: { service: Service }) {
  const { id, organisation } = useEspace();
  const paths = pathsOf(id);
  const details = T.details[service.id] ?? [service.resume];
  return (
    <div className="bientot container">
      <PageTitle
        key={service.id}
        documentTitle={`${service.nom} (${T.bientot}) — ${organisation.nom}`}
        lead={T.phrase(service.nom)}
      >
        {service.nom}
      </PageTitle>
      <Tag kind="neutral" icon={<Clock aria-hidden="true" />}>
        {T.bientot}
      </Tag>
      <section className="bientot__part">
        <h2>{T.ferez}</h2>
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </section>
      <section className="bientot__part">
        <h2>{T.enAttendant}</h2>
        <p>{T.interlocuteur(organisation.interlocuteur)}</p>
        <p>
          <Link to={paths.assistance}>{T.coordonnees}</Link>
        </p>
      </section>
      <ButtonLink to={paths.accueil}>{T.retour}</ButtonLink>
    </div>
  );
}
