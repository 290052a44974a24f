import { useEspace } from '../../lib/espace-context.ts';
import { ServiceIcon } from '../../lib/service-icon.tsx';
import { Motif } from '../../ui/motif.tsx';

/** What one finds inside, on the organisation's own ground, with its motif below. */
export function EspacePanel() {
  const { id, connexion } = useEspace();
  const { panneau } = connexion;
  if (panneau === null) return null;
  return (
    <section className="espace-panel inverse" aria-labelledby="espace-panel-titre">
      <div className="espace-panel__texts">
        <h2 id="espace-panel-titre">{panneau.titre}</h2>
        <ul className="espace-panel__services">
          {panneau.lignes.map(({ icone, texte, detail }) => (
            <li key={texte}>
              <ServiceIcon name={icone} />
              <span>
                <strong>{texte}</strong>
                {detail === null ? null : <span className="espace-panel__resume">{detail}</span>}
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
