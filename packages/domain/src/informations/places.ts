import type { Queryable } from '../db/database.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';
import type { Categorie } from '../registre/columns.ts';

/** Whose account is a structure's, if they have nothing else. */
const STRUCTURES: readonly string[] = [
  'pharmacie',
  'laboratoire',
  'transporteur',
  'etablissement',
  'centre-de-sante',
] satisfies Categorie[];

/** One's own practice first, as the main place. */
const ORDER: readonly string[] = ['liberal', ...STRUCTURES, 'salarie'];

/**
 * Where a professionnel practises, the main place first: the places of the registre, and the centres
 * where they are enrolled.
 */
export async function placesOf(
  db: Queryable,
  { id, espace, rpps }: Pick<ProfessionnelRow, 'id' | 'espace' | 'rpps'>,
): Promise<LieuExerciceRow[]> {
  const own = await db('lieux_exercice').where({ professionnel_id: id }).orderBy('cle');
  const numeros = rpps === null ? [] : await enrolledNumeros(db, espace, rpps);
  const enrolled = await db('lieux_exercice')
    .join('professionnels', 'professionnels.id', 'lieux_exercice.professionnel_id')
    .where('professionnels.espace', espace)
    .where('lieux_exercice.categorie', 'centre-de-sante')
    .whereIn('lieux_exercice.numero', numeros)
    .orderBy('lieux_exercice.numero')
    .select('lieux_exercice.*');
  const known = new Set(own.map(({ numero }) => numero));
  // A person's row of the registre that bears their centre's number seldom bears its name.
  const names = new Map(enrolled.map(({ numero, raison_sociale }) => [numero, raison_sociale]));
  const named = own.map((lieu) => ({
    ...lieu,
    raison_sociale: lieu.raison_sociale || (names.get(lieu.numero) ?? ''),
  }));
  return [
    ...named.toSorted((a, b) => rankOf(a) - rankOf(b)),
    ...enrolled.filter(({ numero }) => !known.has(numero)),
  ];
}

/**
 * Whether the places of a professionnel's own make their account that of a structure, rather than a
 * person's: a centre where they are enrolled is its director's.
 */
export function isStructure(
  { id }: Pick<ProfessionnelRow, 'id'>,
  lieux: readonly LieuExerciceRow[],
): boolean {
  const own = lieux.filter(({ professionnel_id }) => professionnel_id === id);
  return own.length > 0 && own.every(({ categorie }) => STRUCTURES.includes(categorie));
}

const rankOf = ({ categorie }: LieuExerciceRow): number => ORDER.indexOf(categorie);

async function enrolledNumeros(
  db: Queryable,
  espace: ProfessionnelRow['espace'],
  rpps: string,
): Promise<string[]> {
  const rows = await db('enrolements')
    .where({ espace, rpps })
    .whereNull('retire_le')
    .select('numero');
  return rows.map(({ numero }) => numero);
}
