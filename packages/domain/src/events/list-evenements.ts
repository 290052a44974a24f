import { evenements, isEvenementType, type listEvenements as route } from '@eps/contracts';
import type { EvenementView, ResponseOf } from '@eps/contracts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { CompteRow, EvenementRow } from '../db/tables.ts';
import { readContent } from './event-row.ts';

/** Largest 32-bit integer, which is what both dialects hold of a rank. */
const BEYOND_ANY_RANK = 2_147_483_647;

export interface ListEvenementsInput {
  readonly compteId: string;
  /** Only those before this rank. */
  readonly avant?: number | undefined;
  readonly nombre: number;
}

/**
 * « Mes derniers événements », newest first: what was done with the account, and what was tried in
 * the name of its professionnel, before it existed too.
 */
export async function listEvenements(
  ctx: Context,
  { compteId, avant, nombre }: ListEvenementsInput,
): Promise<ResponseOf<typeof route>> {
  const compte = await ctx.db('comptes').where({ id: compteId }).first();
  if (!compte) return { evenements: [], suivant: null };
  const rows = await eventsOf(ctx.db, compte)
    .where('rang', '<', Math.min(avant ?? BEYOND_ANY_RANK, BEYOND_ANY_RANK))
    .orderBy('rang', 'desc')
    .limit(nombre + 1);
  const page = rows.slice(0, nombre);
  return {
    evenements: page.map(toView),
    suivant: rows.length > nombre ? (page.at(-1)?.rang ?? null) : null,
  };
}

/** The rows that concern a person, in no order. */
export function eventsOf(
  db: Queryable,
  { id, espace, professionnel_id }: Pick<CompteRow, 'id' | 'espace' | 'professionnel_id'>,
) {
  return db('evenements')
    .where({ espace })
    .where((own) => {
      void own.where('compte_id', id).orWhere('professionnel_id', professionnel_id);
    });
}

function toView({ rang, le, type, contenu }: EvenementRow): EvenementView {
  const { appareil, detail } = readContent(contenu);
  // An older server may read what a newer one wrote: an unknown kind is shown by its name.
  const known = isEvenementType(type)
    ? evenements[type]
    : { libelle: type, ton: 'neutre' as const };
  return { rang, le, type, ...known, appareil, detail };
}
