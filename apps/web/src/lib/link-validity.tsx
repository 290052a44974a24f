import './link-validity.css';
import { validityTexts as T } from './link-validity.texts.fr.ts';
import { dayOf, timeOfDay } from './times.fr.ts';

/** « Ce lien est valable jusqu’au 21/11/2026 à 14 h 37 et ne sert qu’une fois. » */
export function LinkValidity({ expireLe }: { expireLe: string }) {
  return (
    <p className="link-validity">
      {T.avant}
      <strong>{dayOf(expireLe)}</strong>
      {T.a}
      <strong>{timeOfDay(expireLe)}</strong>
      {T.apres}
    </p>
  );
}
