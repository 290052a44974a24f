import type { Activite } from '@eps/contracts';

/** In the column of a session whose person has several activities and has not chosen yet. */
export const A_CHOISIR = 'a-choisir';

/** An activity as the row of a session keeps it. */
export function writeActivite({ id, genre, libelle }: Activite): string {
  return JSON.stringify({ id, genre, libelle });
}

/** The activity a session is under, as its row keeps it; null where there is none, or none yet. */
export function readActivite(stored: string | null): Activite | null {
  if (stored === null || stored === A_CHOISIR) return null;
  // As `JSON.stringify` wrote it.
  return JSON.parse(stored) as Activite;
}
