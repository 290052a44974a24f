import Clock from 'lucide-react/icons/clock';
import { useEspaceId } from '../../../lib/espace-context.ts';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import './securite.css';
import { secondsFacteursByEspace, secondsFacteursTexts as T } from './texts.fr.ts';

/** « Seconds facteurs »: not open yet; what is planned, and what protects meanwhile. */
export function SecondsFacteursSection() {
  const words = secondsFacteursByEspace[useEspaceId()];
  return (
    <Card
      title={T.titre}
      action={
        <Tag kind="att" icon={<Clock aria-hidden="true" />}>
          {T.bientot}
        </Tag>
      }
    >
      <div className="securite">
        <p>{words.pasEncore}</p>
        <h3>{T.prevus}</h3>
        <ul>
          {T.liste.map(({ nom, detail }) => (
            <li key={nom}>
              <strong>{nom}</strong>&nbsp;: {detail}
            </li>
          ))}
        </ul>
        <p>{words.perdu}</p>
        <h3>{T.enAttendant}</h3>
        <ul>
          {T.conseils.map((conseil) => (
            <li key={conseil}>{conseil}</li>
          ))}
          <li>{words.conseil}</li>
        </ul>
      </div>
    </Card>
  );
}
