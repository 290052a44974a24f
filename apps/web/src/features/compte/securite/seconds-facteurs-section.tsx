import Clock from 'lucide-react/icons/clock';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import './securite.css';
import { secondsFacteursTexts as T } from './texts.fr.ts';

/** « Seconds facteurs »: not open yet; what is planned, and what protects meanwhile. */
export function SecondsFacteursSection() {
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
        <p>{T.pasEncore}</p>
        <h3>{T.prevus}</h3>
        <ul>
          {T.liste.map(({ nom, detail }) => (
            <li key={nom}>
              <strong>{nom}</strong>&nbsp;: {detail}
            </li>
          ))}
        </ul>
        <p>{T.perdu}</p>
        <h3>{T.enAttendant}</h3>
        <ul>
          {T.conseils.map((conseil) => (
            <li key={conseil}>{conseil}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
