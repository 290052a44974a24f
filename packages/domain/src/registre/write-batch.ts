import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { Instant, LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';
import type { RegistreRow } from './check-row.ts';
import { bulkUpsert } from './bulk-upsert.ts';
import { sealPrivateData } from './private-seals.ts';
import { personFingerprint, personKey, placeKey, rowFingerprint } from './row-keys.ts';

export interface BatchResult {
  created: number;
  updated: number;
  unchanged: number;
  /** Persons known before this import to whom a place was added: one of theirs may have moved. */
  readonly gainedPlace: string[];
}

type KnownPerson = Pick<ProfessionnelRow, 'id' | 'cle' | 'cree_le' | 'source_empreinte'> & {
  espace: string;
};
type KnownPlace = Pick<LieuExerciceRow, 'id' | 'professionnel_id' | 'cle' | 'source_empreinte'>;

interface Known {
  readonly persons: Map<string, KnownPerson>;
  readonly places: Map<string, KnownPlace>;
}

/** What the batch writes, by key, so that the last row of a person or place wins. */
interface Writes {
  readonly persons: Map<string, ProfessionnelRow>;
  readonly places: Map<string, LieuExerciceRow>;
}

const keyOf = (...parts: string[]): string => parts.join('\u0000');

export interface BatchOptions {
  readonly startedAt: Date;
  readonly dryRun: boolean;
  readonly newId: () => string;
}

/**
 * Writes what a batch of rows changes, in the caller's transaction; counts only, in a dry run.
 * Accounts are not touched.
 */
export async function writeBatch(
  ctx: Context,
  trx: Transaction,
  rows: readonly RegistreRow[],
  { startedAt, dryRun, newId }: BatchOptions,
): Promise<BatchResult> {
  const known = await readKnown(trx, rows);
  const writes: Writes = { persons: new Map(), places: new Map() };
  const result: BatchResult = { created: 0, updated: 0, unchanged: 0, gainedPlace: [] };
  const at = toInstant(startedAt);
  for (const row of rows) applyRow(ctx, { row, at, newId, known, writes, result });
  if (dryRun) return result;
  await upsert(trx, 'professionnels', writes.persons);
  await upsert(trx, 'lieux_exercice', writes.places);
  return result;
}

interface RowToApply {
  readonly row: RegistreRow;
  readonly at: Instant;
  readonly newId: () => string;
  readonly known: Known;
  readonly writes: Writes;
  readonly result: BatchResult;
}

function applyRow(ctx: Context, { row, at, newId, known, writes, result }: RowToApply): void {
  const key = keyOf(row.espace, personKey(row));
  const person = known.persons.get(key);
  const place = person && known.places.get(keyOf(person.id, placeKey(row)));
  const source = rowFingerprint(ctx.vault, row);
  if (person && place?.source_empreinte === source) {
    result.unchanged += 1;
    return;
  }
  if (place) result.updated += 1;
  else result.created += 1;
  if (person && !place && person.cree_le < at) result.gainedPlace.push(person.id);

  const writtenPerson = toPerson(ctx, row, person ?? { id: newId(), cree_le: at }, at);
  const id = writtenPerson.id;
  if (person?.source_empreinte !== writtenPerson.source_empreinte)
    writes.persons.set(key, writtenPerson);
  known.persons.set(key, writtenPerson);

  const placeId = keyOf(id, placeKey(row));
  const writtenPlace = toPlace(row, { id: place?.id ?? newId(), professionnelId: id, source, at });
  writes.places.set(placeId, writtenPlace);
  known.places.set(placeId, writtenPlace);
}

async function readKnown(trx: Transaction, rows: readonly RegistreRow[]): Promise<Known> {
  const espaces = [...new Set(rows.map(({ espace }) => espace))];
  const keys = [...new Set(rows.map(personKey))];
  const persons: KnownPerson[] = await trx('professionnels')
    .whereIn('espace', espaces)
    .whereIn('cle', keys)
    .select('id', 'espace', 'cle', 'cree_le', 'source_empreinte');
  const ids = persons.map(({ id }) => id);
  const places: KnownPlace[] = await trx('lieux_exercice')
    .whereIn('professionnel_id', ids)
    .select('id', 'professionnel_id', 'cle', 'source_empreinte');
  return {
    persons: new Map(persons.map((person) => [keyOf(person.espace, person.cle), person])),
    places: new Map(places.map((place) => [keyOf(place.professionnel_id, place.cle), place])),
  };
}

function toPerson(
  ctx: Context,
  row: RegistreRow,
  known: Pick<KnownPerson, 'id' | 'cree_le'>,
  at: Instant,
): ProfessionnelRow {
  const { id, cree_le } = known;
  const { espace, rpps, nom, prenom, raison_sociale, civilite, date_naissance, profession } = row;
  const { telephone_mobile, email } = row;
  return {
    id,
    espace,
    cle: personKey(row),
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
  own: { id: string; professionnelId: string; source: string; at: Instant },
): LieuExerciceRow {
  const { categorie, numero, raison_sociale, adresse, code_postal, ville } = row;
  const { conventionne, situation_conventionnelle, agrement_radio, caisse } = row;
  return {
    id: own.id,
    professionnel_id: own.professionnelId,
    cle: placeKey(row),
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

async function upsert<Row extends object>(
  trx: Transaction,
  table: 'professionnels' | 'lieux_exercice',
  rows: ReadonlyMap<string, Row>,
): Promise<void> {
  const [first] = rows.values();
  // Every row is built by the same function: they all have the columns of the first.
  if (first)
    await bulkUpsert(trx, table, Object.keys(first) as (keyof Row & string)[], [...rows.values()]);
}
