import type { EspaceId } from '@eps/espaces';
import type { ChaineRow, EvenementRow } from '../db/event-tables.ts';
import { chainHash, readContent } from './event-row.ts';

export interface ChainFault {
  readonly rang: number;
  /**
   * `altered`: the row is not what was written. `missing`: no such row. `reordered`: it was written
   * at another rank. `added`: it was not written by the portal. `returned`: it had been purged.
   * `head`: the head is not ours, or not that of the rows. `origin`: nor is the start.
   */
  readonly kind: 'altered' | 'missing' | 'reordered' | 'added' | 'returned' | 'head' | 'origin';
}

/** A destroyed log need not fill the memory too. */
export const MOST_FAULTS = 1000;

/** Takes the rows after `start` one by one, in the order of their ranks, and names the faulty ones. */
export function createWalk(espace: EspaceId, start: Pick<ChaineRow, 'rang' | 'empreinte'>) {
  const found = new Map<number, ChainFault['kind']>();
  /** Rows that are not what their rank says: altered, or moved. */
  const suspects: EvenementRow[] = [];
  let previous = { rang: start.rang, empreinte: start.empreinte, sound: true };

  const fault = (rang: number, kind: ChainFault['kind']): void => {
    if (found.size < MOST_FAULTS && !found.has(rang)) found.set(rang, kind);
  };
  const missing = (from: number, to: number): void => {
    for (let rang = from; rang <= to && found.size < MOST_FAULTS; rang += 1) fault(rang, 'missing');
  };

  return {
    fault,
    take(row: EvenementRow): void {
      missing(previous.rang + 1, row.rang - 1);
      const sound = isSound(espace, row, row.rang);
      if (!sound && suspects.length < MOST_FAULTS) suspects.push(row);
      const follows = row.rang === previous.rang + 1;
      // A sound row testifies what stood before it: if it differs, that one was written anew.
      if (sound && follows && previous.sound && row.empreinte_precedente !== previous.empreinte)
        fault(Math.max(start.rang + 1, previous.rang), 'altered');
      previous = { rang: row.rang, empreinte: row.empreinte, sound };
    },
    end(head: ChaineRow): void {
      missing(previous.rang + 1, head.rang);
      if (previous.rang === head.rang && previous.sound && previous.empreinte !== head.empreinte)
        fault(head.rang, 'head');
    },
    faults(): ChainFault[] {
      const ranks = suspects.map(({ rang }) => rang);
      for (const row of suspects) {
        const moved = [...ranks, ...found.keys()].some(
          (rang) => rang !== row.rang && isSound(espace, row, rang),
        );
        found.set(row.rang, moved ? 'reordered' : 'altered');
      }
      return [...found].map(([rang, kind]) => ({ rang, kind }));
    },
  };
}

/** The row's hash is that of its content at this rank, and its columns say what its content says. */
function isSound(espace: EspaceId, row: EvenementRow, rang: number): boolean {
  const { acteur, compte, professionnel } = readContent(row.contenu);
  return (
    chainHash(row.empreinte_precedente, { ...row, espace, rang }) === row.empreinte &&
    acteur === row.acteur &&
    compte === row.compte_id &&
    professionnel === row.professionnel_id
  );
}
