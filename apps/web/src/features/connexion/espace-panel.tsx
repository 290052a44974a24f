import { useEspace } from '../../lib/espace-context.ts';
import { ServiceIcon } from '../../lib/service-icon.tsx';
import { Motif } from '../../ui/motif.tsx';
import { connexionTexts as T } from './texts.fr.ts';

/** What one finds inside, on the organisation's own ground, with its motif below. */
export function EspacePanel() {
  const { id, services } = useEspace();
  return (
    <section className="espace-panel inverse" aria-labelledby="espace-panel-titre">
      <div className="espace-panel__texts">
        <h2 id="espace-panel-titre">{T.dansVotreEspace}</h2>
        <ul className="espace-panel__services">
          {services.map(({ id: service, nom, resume, icone }) => (
            <li key={service}>
              <ServiceIcon name={icone} />
              <span>
                <strong>{nom}</strong>
                <span className="espace-panel__resume">{resume}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="espace-panel__motif">
        <Motif identity={id} place="bottom" />
      </div>
    </section>
  );
}
