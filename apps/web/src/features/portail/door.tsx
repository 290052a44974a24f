import ArrowRight from 'lucide-react/icons/arrow-right';
import Check from 'lucide-react/icons/check';
import { useId } from 'react';
import { Link } from 'react-router';
import { pathsOf } from '../../lib/paths.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { Motif } from '../../ui/motif.tsx';
import type { DoorWords } from './doors.ts';
import { portailTexts as T } from './texts.fr.ts';

/** The way into an espace: who it is for, what one needs, under its own motif. */
export function Door({ words }: { words: DoorWords }) {
  const { id, nom, porte } = words;
  const heading = useId();
  return (
    <article className="door inverse" data-espace={id} aria-labelledby={heading}>
      <div className="door__motif">
        <Motif identity={id} place="fill" />
        <Emblem identity={id} plaque />
      </div>
      <div className="door__texts">
        <h2 id={heading}>{nom}</h2>
        <p className="door__for">{porte.pour}</p>
        <h3>{T.pourVousConnecter}</h3>
        <ul className="door__needs">
          {porte.pourVousConnecter.map((need) => (
            <li key={need}>
              <Check aria-hidden="true" size={20} />
              <span>{need}</span>
            </li>
          ))}
        </ul>
      </div>
      <Link className="door__enter" to={pathsOf(id).connexion} aria-describedby={heading}>
        <span>{T.acceder}</span>
        <ArrowRight aria-hidden="true" size={22} />
      </Link>
    </article>
  );
}
