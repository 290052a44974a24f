import { evenements, isEvenementType, type listEvenements as route } from '@eps/contracts';
import type { EvenementView, ResponseOf } from '@eps/contracts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { EvenementRow } from '../db/event-tables.ts';
import type { CompteRow } from '../db/tables.ts';
import { nomDuDelegue } from '../delegations/describe-delegations.ts';
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
    evenements: await describe(ctx.db, compte, page),
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

/** The log knows ids only: the names of delegates are those that the owner gave them. */
async function describe(
  db: Queryable,
  { id }: Pick<CompteRow, 'id'>,
  page: readonly EvenementRow[],
): Promise<EvenementView[]> {
  const named = new Set(page.flatMap(({ contenu }) => readContent(contenu).delegation ?? []));
  const rows =
    named.size === 0
      ? []
      : await db('delegations')
          .where({ compte_id: id })
          .whereIn('id', [...named])
          .select('id', 'prenom', 'nom');
  const names = new Map(rows.map((row) => [row.id, nomDuDelegue(row)]));
  return page.map((row) => toView(row, names));
}

function toView(
  { rang, le, type, contenu }: EvenementRow,
  names: ReadonlyMap<string, string>,
): EvenementView {
  const { acteur, appareil, delegation, detail } = readContent(contenu);
  const nom = names.get(delegation ?? '') ?? null;
  const par = acteur === 'delegue' ? nom : null;
  const concerne = acteur === 'delegue' ? null : nom;
  // An older server may read what a newer one wrote: an unknown kind is shown by its name.
  const known = isEvenementType(type)
    ? evenements[type]
    : { libelle: type, ton: 'neutre' as const };
  return { rang, le, type, ...known, appareil, detail, par, concerne };
}
