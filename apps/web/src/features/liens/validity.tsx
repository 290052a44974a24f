import { dayOf, timeOfDay } from '../../lib/times.fr.ts';
import { liensTexts as T } from './texts.fr.ts';

/** « Ce lien est valable jusqu’au 21/11/2026 à 14 h 37 et ne sert qu’une fois. » */
export function Validity({ expireLe }: { expireLe: string }) {
  return (
    <p className="lien-validite">
      {T.valableAvant}
      <strong>{dayOf(expireLe)}</strong>
      {T.valableA}
      <strong>{timeOfDay(expireLe)}</strong>
      {T.valableApres}
    </p>
  );
}
