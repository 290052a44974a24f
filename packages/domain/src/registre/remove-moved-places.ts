import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { HashSet } from './hash-set.ts';
import { acrossEspaces } from './row-keys.ts';

/** What a whole file said, kept as hashes. */
export interface SeenRows {
  readonly places: HashSet;
  /** Persons with a rejected row: what was wrong may have been the place we would remove. */
  readonly doubtful: HashSet;
  /** A rejected row does not say whose it is: nobody's places can be said to be gone. */
  someoneUnknown: boolean;
}

/** How a place is written in `SeenRows`; a person as `acrossEspaces` names them. */
export const seenPlace = (person: string, placeCle: string): string => `${person}|${placeCle}`;

interface Place {
  readonly id: string;
  readonly placeCle: string;
  readonly owner: string;
  readonly espace: string;
  readonly cle: string;
}

/** Persons at once. */
const PAGE = 500;

/**
 * Removes the places of persons of the file that the file no longer names: they moved or closed.
 * Persons who are not in the file keep theirs. To be called once all its rows are written.
 *
 * @returns ids of the persons who lost a place, one per place
 */
export async function removeMovedPlaces(ctx: Context, seen: SeenRows): Promise<string[]> {
  const owners: string[] = [];
  for (let after = ''; ;) {
    const page = await ctx
      .db('professionnels')
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .pluck('id');
    const last = page.at(-1);
    if (last === undefined) return owners;
    after = last;
    const moved = movedPlaces(await placesOf(ctx, page), seen);
    if (moved.length === 0) continue;
    const ids = moved.map(({ id }) => id);
    await inTransaction(ctx.db, (trx) => trx('lieux_exercice').whereIn('id', ids).delete());
    owners.push(...moved.map(({ owner }) => owner));
  }
}

function placesOf({ db }: Context, owners: readonly string[]): PromiseLike<Place[]> {
  return db('lieux_exercice')
    .join('professionnels', 'professionnels.id', 'lieux_exercice.professionnel_id')
    .whereIn('lieux_exercice.professionnel_id', owners)
    .select({
      id: 'lieux_exercice.id',
      placeCle: 'lieux_exercice.cle',
      owner: 'professionnels.id',
      espace: 'professionnels.espace',
      cle: 'professionnels.cle',
    });
}

function movedPlaces(places: readonly Place[], { places: seen, doubtful }: SeenRows): Place[] {
  const named = places.map((place) => ({ place, person: acrossEspaces(place.espace, place.cle) }));
  const isSeen = ({ place, person }: (typeof named)[number]): boolean =>
    seen.has(seenPlace(person, place.placeCle));
  // The file's rows are written: a person of the file has a place that it names.
  const inFile = new Set(named.filter(isSeen).map(({ person }) => person));
  return named
    .filter((one) => inFile.has(one.person) && !doubtful.has(one.person) && !isSeen(one))
    .map(({ place }) => place);
}
