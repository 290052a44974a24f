import type { EspaceId } from '@eps/espaces';
import type { Queryable } from '../db/database.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';

/** A professionnel and the place whose number was given. */
export interface NumberHolder {
  readonly professionnel: ProfessionnelRow;
  readonly lieu: LieuExerciceRow;
}

/**
 * Whose number it is, null where nobody's, or that of two professionnels: a number that names nobody
 * proves nothing. The same two statements for a number that nobody has.
 *
 * @param numero normalised (`normaliseNumero`)
 */
export async function findByNumero(
  db: Queryable,
  espace: EspaceId,
  numero: string,
): Promise<NumberHolder | null> {
  // One professionnel may have two places under one number: the one under convention speaks first.
  const lieux = await db('lieux_exercice')
    .join('professionnels', 'professionnels.id', 'lieux_exercice.professionnel_id')
    .where('professionnels.espace', espace)
    .where('lieux_exercice.numero', numero)
    .orderBy([{ column: 'lieux_exercice.conventionne', order: 'desc' }, 'lieux_exercice.cle'])
    .select('lieux_exercice.*');
  // A centre's number is also the place of work of those it employs: it names the centre first.
  const own = lieux.filter(({ categorie }) => categorie !== 'salarie');
  const holders = own.length > 0 ? own : lieux;
  const [lieu] = holders;
  const shared = holders.some(
    ({ professionnel_id }) => professionnel_id !== lieu?.professionnel_id,
  );
  const professionnel = await db('professionnels')
    .where({ id: lieu && !shared ? lieu.professionnel_id : '' })
    .first();
  return lieu && professionnel ? { professionnel, lieu } : null;
}

/** Every number of a professionnel, each once, in a stable order. */
export async function numerosOf(db: Queryable, professionnelId: string): Promise<string[]> {
  const rows = await db('lieux_exercice')
    .where({ professionnel_id: professionnelId })
    .whereNotNull('numero')
    .orderBy('cle')
    .select('numero');
  return [...new Set(rows.flatMap(({ numero }) => numero ?? []))];
}
