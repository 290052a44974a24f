import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { HashSet } from './hash-set.ts';
import { acrossEspaces } from './row-keys.ts';

/** What a whole file said, kept as hashes. */
export interface SeenRows {
  readonly persons: HashSet;
  readonly places: HashSet;
  /** Persons with a rejected row: what was wrong may have been the place we would remove. */
  readonly doubtful: HashSet;
}

/** How a place is written in `SeenRows`; a person as `acrossEspaces` names them. */
export const seenPlace = (person: string, placeCle: string): string => `${person}|${placeCle}`;

const PAGE = 2000;

/**
 * Removes the places of persons of the file that the file no longer names: they moved or closed.
 * Persons who are not in the file keep theirs. A confused hash keeps a place that should go.
 *
 * @returns ids of the persons who lost a place, one per place
 */
export async function removeMovedPlaces(ctx: Context, seen: SeenRows): Promise<string[]> {
  const owners: string[] = [];
  for (let after = ''; ;) {
    const page = await ctx
      .db('lieux_exercice')
      .join('professionnels', 'professionnels.id', 'lieux_exercice.professionnel_id')
      .where('lieux_exercice.id', '>', after)
      .orderBy('lieux_exercice.id')
      .limit(PAGE)
      .select({
        id: 'lieux_exercice.id',
        placeCle: 'lieux_exercice.cle',
        owner: 'professionnels.id',
        espace: 'professionnels.espace',
        cle: 'professionnels.cle',
      });
    const end = page.at(-1);
    if (!end) return owners;
    after = end.id;
    const moved = page.filter(({ espace, cle, placeCle }) => {
      const person = acrossEspaces(espace, cle);
      if (!seen.persons.has(person) || seen.doubtful.has(person)) return false;
      return !seen.places.has(seenPlace(person, placeCle));
    });
    if (moved.length === 0) continue;
    const ids = moved.map(({ id }) => id);
    await inTransaction(ctx.db, (trx) => trx('lieux_exercice').whereIn('id', ids).delete());
    owners.push(...moved.map(({ owner }) => owner));
  }
}
