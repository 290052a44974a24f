import type { Activite } from '@eps/contracts';
import { getEspace, type ActiviteGenre, type EspaceId } from '@eps/espaces';
import type { ActiveSession, PreuveDeSession } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';
import type { Categorie } from '../registre/columns.ts';
import { A_CHOISIR, readActivite, writeActivite } from './activite-column.ts';
import { activiteTexts as texts } from './texts.fr.ts';

/** An activity as it is chosen: with where it is practised. */
export interface ActiviteAChoisir extends Activite {
  readonly detail: string | null;
}

/** Whose activities are asked for. */
export type Practising = Pick<ProfessionnelRow, 'id' | 'espace' | 'rpps' | 'raison_sociale'>;

/** Of an employee's place alone there is none: it takes an enrolment by the back office. */
const GENRES: Readonly<Record<Categorie, ActiviteGenre | null>> = {
  liberal: 'liberale',
  salarie: null,
  pharmacie: 'structure',
  laboratoire: 'structure',
  transporteur: 'structure',
  etablissement: 'structure',
  'centre-de-sante': 'direction',
};

/**
 * The activities of a professionnel: one liberal activity for all places, one for each structure, one for
 * each centre where they are enrolled (A6). The liberal one first. None in an espace without cards.
 */
export async function activitesOf(
  db: Queryable,
  professionnel: Practising,
): Promise<ActiviteAChoisir[]> {
  if (getEspace(professionnel.espace).cps === null) return [];
  const lieux = await db('lieux_exercice')
    .where({ professionnel_id: professionnel.id })
    .orderBy('cle')
    .select('categorie', 'numero', 'raison_sociale', 'ville');
  const own = lieux.flatMap((lieu) => toOwn(professionnel, lieu));
  return [...liberale(lieux), ...own, ...(await enrolments(db, professionnel))];
}

type Lieu = Pick<LieuExerciceRow, 'categorie' | 'numero' | 'raison_sociale' | 'ville'>;

function liberale(lieux: readonly Lieu[]): ActiviteAChoisir[] {
  const places = lieux.filter((lieu) => genreOf(lieu) === 'liberale');
  const [first] = places;
  if (first === undefined) return [];
  const detail = places.length === 1 ? first.ville || null : texts.lieux(places.length);
  return [{ id: 'liberale', genre: 'liberale', libelle: texts.liberale, detail }];
}

function toOwn({ raison_sociale }: Practising, lieu: Lieu): ActiviteAChoisir[] {
  const genre = genreOf(lieu);
  if (genre === null || genre === 'liberale') return [];
  const libelle = lieu.raison_sociale || raison_sociale || texts[genre];
  return [{ id: `${genre}:${lieu.numero ?? ''}`, genre, libelle, detail: lieu.ville || null }];
}

function genreOf({ categorie }: Lieu): ActiviteGenre | null {
  // As the import wrote it, from the same list.
  return GENRES[categorie as Categorie];
}

interface Enrolled {
  readonly id: string;
  readonly raisonSociale: string;
  readonly ville: string;
}

/** Centres that the registre no longer has employ nobody. */
async function enrolments(
  db: Queryable,
  { espace, rpps }: Practising,
): Promise<ActiviteAChoisir[]> {
  if (rpps === null) return [];
  // Two directors of one centre are two of its rows.
  const rows: Enrolled[] = await db('enrolements')
    .join('lieux_exercice', 'lieux_exercice.numero', 'enrolements.numero')
    .join('professionnels', 'professionnels.id', 'lieux_exercice.professionnel_id')
    .where('enrolements.espace', espace)
    .where('enrolements.rpps', rpps)
    .where('professionnels.espace', espace)
    .where('lieux_exercice.categorie', 'centre-de-sante')
    .whereNull('enrolements.retire_le')
    .groupBy('enrolements.id', 'enrolements.inscrit_le')
    .orderBy(['enrolements.inscrit_le', 'enrolements.id'])
    .select({ id: 'enrolements.id' })
    .min({ raisonSociale: 'lieux_exercice.raison_sociale', ville: 'lieux_exercice.ville' });
  return rows.map(({ id, raisonSociale, ville }) => ({
    id,
    genre: 'salariee',
    libelle: raisonSociale || texts.salariee,
    detail: ville || null,
  }));
}

/**
 * What the row of a session begins with: the only activity; after a card, none until one is chosen
 * among several; otherwise the one used last, or the first. After a card of the staff, that of the
 * structure on the card, and never another one.
 */
export async function firstActivite(
  db: Queryable,
  opened: {
    readonly espace: EspaceId;
    readonly compteId: string;
    readonly preuve: PreuveDeSession;
    /** FINESS number on the card of the staff. */
    readonly finess: string | null;
  },
): Promise<string | null> {
  if (getEspace(opened.espace).cps === null) return null;
  const activites = await activitesOfCompte(db, opened.compteId);
  if (opened.preuve === 'cpe') {
    const [own] = ofStructure(activites, opened.finess);
    if (own === undefined) throw new Error('A card of the staff of a structure that is not here');
    return writeActivite(own);
  }
  const [first, ...others] = activites;
  if (first === undefined) return null;
  if (others.length === 0) return writeActivite(first);
  if (opened.preuve === 'cps') return A_CHOISIR;
  const last = await lastUsed(db, opened.compteId);
  return writeActivite(activites.find(({ id }) => id === last) ?? first);
}

/** Those of the structure that has this FINESS number: all that a card of its staff opens. */
export function ofStructure(
  activites: readonly ActiviteAChoisir[],
  finess: string | null,
): ActiviteAChoisir[] {
  return activites.filter(
    ({ id, genre }) =>
      (genre === 'structure' || genre === 'direction') && id === `${genre}:${finess ?? ''}`,
  );
}

/** The activities that a session may be under: one opened by a card of the staff keeps to its own. */
export async function activitesOfSession(
  db: Queryable,
  { compteId, preuve, activite }: Pick<ActiveSession, 'compteId' | 'preuve' | 'activite'>,
): Promise<ActiviteAChoisir[]> {
  const all = await activitesOfCompte(db, compteId);
  return preuve === 'cpe' ? all.filter(({ id }) => id === activite?.id) : all;
}

/** The activities of whose account it is. */
export async function activitesOfCompte(
  db: Queryable,
  compteId: string,
): Promise<ActiviteAChoisir[]> {
  const professionnel = await db('professionnels')
    .join('comptes', 'comptes.professionnel_id', 'professionnels.id')
    .where('comptes.id', compteId)
    .first('professionnels.*');
  return professionnel ? activitesOf(db, professionnel) : [];
}

/** By its owner: a delegate's sessions say nothing of what they want. */
async function lastUsed(db: Queryable, compteId: string): Promise<string | null> {
  const last = await db('connexions')
    .where({ compte_id: compteId })
    .whereNotNull('activite')
    .whereNull('delegation')
    .whereNot({ activite: A_CHOISIR })
    .orderBy('vue_le', 'desc')
    .first('activite');
  return readActivite(last?.activite ?? null)?.id ?? null;
}
