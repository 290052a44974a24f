import type { Context } from '../context.ts';
import { bulkSelect, bulkUpsert } from '../db/bulk.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { Instant, LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';
import type { RegistreRow } from './check-row.ts';
import type { OrderedIds } from './ordered-id.ts';
import { sealPrivateData } from './private-seals.ts';
import { acrossEspaces, personFingerprint, rowFingerprint, type KeyedRow } from './row-keys.ts';

export interface BatchResult {
  created: number;
  updated: number;
  unchanged: number;
  /** Persons known before this import to whom a place was added: one of theirs may have moved. */
  readonly gainedPlace: string[];
  /** Whether someone of the batch was there before this import, and may have other places. */
  metEarlier: boolean;
}

type KnownPerson = Pick<ProfessionnelRow, 'id' | 'cle' | 'cree_le' | 'source_empreinte'> & {
  espace: string;
};
type KnownPlace = Pick<LieuExerciceRow, 'id' | 'professionnel_id' | 'cle' | 'source_empreinte'>;

const KNOWN_PERSON = ['id', 'espace', 'cle', 'cree_le', 'source_empreinte'] as const;
const KNOWN_PLACE = ['id', 'professionnel_id', 'cle', 'source_empreinte'] as const;

interface Known {
  readonly persons: Map<string, KnownPerson>;
  readonly places: Map<string, KnownPlace>;
}

/** What the batch writes, by key, so that the last row of a person or place wins. */
interface Writes {
  readonly persons: Map<string, ProfessionnelRow>;
  readonly places: Map<string, LieuExerciceRow>;
}

const placeKeyOf = (personId: string, placeCle: string): string => `${personId}|${placeCle}`;

export interface BatchOptions {
  readonly startedAt: Date;
  readonly dryRun: boolean;
  readonly ids: OrderedIds;
}

/**
 * Writes what a batch of rows changes, in the caller's transaction; counts only, in a dry run.
 * Accounts are not touched.
 */
export async function writeBatch(
  ctx: Context,
  trx: Transaction,
  rows: readonly KeyedRow[],
  { startedAt, dryRun, ids }: BatchOptions,
): Promise<BatchResult> {
  const known = await readKnown(trx, rows);
  const writes: Writes = { persons: new Map(), places: new Map() };
  const metEarlier = [...known.persons.values()].some(({ id }) => !ids.isOwn(id));
  const result = { created: 0, updated: 0, unchanged: 0, gainedPlace: [], metEarlier };
  const batch = { at: toInstant(startedAt), newId: ids.newId, known, writes, result };
  for (const row of rows) applyRow(ctx, row, batch);
  if (dryRun) return result;
  await bulkUpsert(trx, 'professionnels', [...writes.persons.values()]);
  await bulkUpsert(trx, 'lieux_exercice', [...writes.places.values()]);
  return result;
}

interface Batch {
  readonly at: Instant;
  readonly newId: () => string;
  readonly known: Known;
  readonly writes: Writes;
  readonly result: BatchResult;
}

function applyRow(ctx: Context, keyed: KeyedRow, batch: Batch): void {
  const { row, placeCle } = keyed;
  const { at, newId, known, writes, result } = batch;
  const person = known.persons.get(keyed.person);
  const place = person && known.places.get(placeKeyOf(person.id, placeCle));
  const source = rowFingerprint(ctx.vault, row);
  if (person && place?.source_empreinte === source) {
    result.unchanged += 1;
    return;
  }
  if (place) result.updated += 1;
  else result.created += 1;
  if (person && !place && person.cree_le < at) result.gainedPlace.push(person.id);

  const writtenPerson = toPerson(ctx, keyed, person ?? { id: newId(), cree_le: at }, at);
  const id = writtenPerson.id;
  if (person?.source_empreinte !== writtenPerson.source_empreinte)
    writes.persons.set(keyed.person, writtenPerson);
  known.persons.set(keyed.person, writtenPerson);

  const own = { id: place?.id ?? newId(), professionnelId: id, cle: placeCle, source, at };
  const writtenPlace = toPlace(row, own);
  writes.places.set(placeKeyOf(id, placeCle), writtenPlace);
  known.places.set(placeKeyOf(id, placeCle), writtenPlace);
}

async function readKnown(trx: Transaction, rows: readonly KeyedRow[]): Promise<Known> {
  const within = {
    espace: [...new Set(rows.map(({ row }) => row.espace))],
    cle: [...new Set(rows.map(({ cle }) => cle))],
  };
  const persons = await bulkSelect<KnownPerson>(trx, 'professionnels', KNOWN_PERSON, within);
  const places = await bulkSelect<KnownPlace>(trx, 'lieux_exercice', KNOWN_PLACE, {
    professionnel_id: persons.map(({ id }) => id),
  });
  return {
    persons: new Map(persons.map((person) => [acrossEspaces(person.espace, person.cle), person])),
    places: new Map(places.map((place) => [placeKeyOf(place.professionnel_id, place.cle), place])),
  };
}

function toPerson(
  ctx: Context,
  { row, cle }: KeyedRow,
  known: Pick<KnownPerson, 'id' | 'cree_le'>,
  at: Instant,
): ProfessionnelRow {
  const { id, cree_le } = known;
  const { espace, rpps, nom, prenom, raison_sociale, civilite, date_naissance, profession } = row;
  const { telephone_mobile, email } = row;
  return {
    id,
    espace,
    cle,
    rpps,
    nom,
    prenom,
    raison_sociale,
    civilite,
    date_naissance,
    profession,
    specialites: JSON.stringify(row.specialites),
    telephone_mobile,
    email,
    ...sealPrivateData(ctx.vault, id, row),
    source_empreinte: personFingerprint(ctx.vault, row),
    cree_le,
    maj_le: at,
  };
}

function toPlace(
  row: RegistreRow,
  own: { id: string; professionnelId: string; cle: string; source: string; at: Instant },
): LieuExerciceRow {
  const { categorie, numero, raison_sociale, adresse, code_postal, ville } = row;
  const { conventionne, situation_conventionnelle, agrement_radio, caisse } = row;
  return {
    id: own.id,
    professionnel_id: own.professionnelId,
    cle: own.cle,
    categorie,
    numero,
    raison_sociale,
    adresse,
    code_postal,
    ville,
    conventionne,
    situation_conventionnelle,
    agrement_radio,
    caisse,
    source_empreinte: own.source,
    maj_le: own.at,
  };
}
