import type { Context } from '../context.ts';
import type { BulkAccess } from '../db/bulk.ts';
import type { Instant, LieuExerciceRow, ProfessionnelRow } from '../db/tables.ts';
import { isOfSeries, type IdSeries } from './ordered-id.ts';
import { sealPrivateData } from './private-seals.ts';
import { acrossEspaces } from './row-keys.ts';
import { PERSON_COLUMNS, PLACE_COLUMNS, type PreparedRow, type Value } from './row-values.ts';

export interface BatchResult {
  created: number;
  updated: number;
  unchanged: number;
  /** Persons the registre did not have. */
  newPersons: number;
  /** Persons known before this import to whom a place was added: one of theirs may have moved. */
  readonly gainedPlace: string[];
  /** Whether someone of the batch was there before this import, and may have other places. */
  metEarlier: boolean;
}

type KnownPerson = Pick<ProfessionnelRow, 'id' | 'espace' | 'cle' | 'cree_le' | 'source_empreinte'>;
type KnownPlace = Pick<LieuExerciceRow, 'id' | 'professionnel_id' | 'cle' | 'source_empreinte'>;

const KNOWN_PERSON = ['id', 'espace', 'cle', 'cree_le', 'source_empreinte'] as const;
const KNOWN_PLACE = ['id', 'professionnel_id', 'cle', 'source_empreinte'] as const;

/** A row of a table as it will be once the batch is written. */
interface Entry {
  readonly id: string;
  readonly since: Instant;
  source: string;
  /** Already in the database: to be overwritten rather than inserted. */
  readonly stored: boolean;
  /** What the batch writes; the last row of a person or place wins. */
  values: Value[] | null;
}

interface Batch {
  readonly ctx: Context;
  readonly at: Instant;
  readonly persons: Map<string, Entry>;
  readonly places: Map<string, Entry>;
  readonly result: BatchResult;
}

const placeKeyOf = (personId: string, placeCle: string): string => `${personId}|${placeCle}`;

export interface BatchOptions {
  /** Instant of the import. */
  readonly at: Instant;
  readonly dryRun: boolean;
  /** Ids that this import gave. */
  readonly series: IdSeries;
}

/**
 * Writes what a batch of prepared rows changes, in the caller's transaction; counts only, in a dry run.
 * Accounts are not touched.
 */
export async function writeBatch(
  ctx: Context,
  access: BulkAccess,
  rows: readonly PreparedRow[],
  { at, dryRun, series }: BatchOptions,
): Promise<BatchResult> {
  const known = await readKnown(access, rows);
  const metEarlier = [...known.persons.values()].some(({ id }) => !isOfSeries(series, id));
  const result: BatchResult = {
    created: 0,
    updated: 0,
    unchanged: 0,
    newPersons: 0,
    gainedPlace: [],
    metEarlier,
  };
  const batch = { ctx, at, result, ...known };
  for (const row of rows) applyRow(row, batch);
  if (dryRun) return result;
  await write(access, 'professionnels', PERSON_COLUMNS, batch.persons);
  await write(access, 'lieux_exercice', PLACE_COLUMNS, batch.places);
  return result;
}

async function readKnown(access: BulkAccess, rows: readonly PreparedRow[]) {
  const found = await access.select<KnownPerson>('professionnels', KNOWN_PERSON, {
    espace: [...new Set(rows.map(({ espace }) => espace))],
    cle: [...new Set(rows.map(({ cle }) => cle))],
  });
  const theirs = await access.select<KnownPlace>('lieux_exercice', KNOWN_PLACE, {
    professionnel_id: found.map(({ id }) => id),
  });
  const persons = new Map<string, Entry>();
  for (const { id, espace, cle, cree_le: since, source_empreinte: source } of found)
    persons.set(acrossEspaces(espace, cle), { id, since, source, stored: true, values: null });
  const places = new Map<string, Entry>();
  for (const { id, professionnel_id, cle, source_empreinte: source } of theirs)
    places.set(placeKeyOf(professionnel_id, cle), {
      id,
      since: '',
      source,
      stored: true,
      values: null,
    });
  return { persons, places };
}

function applyRow(row: PreparedRow, { ctx, at, persons, places, result }: Batch): void {
  const name = acrossEspaces(row.espace, row.cle);
  const known = persons.get(name);
  const place = known && places.get(placeKeyOf(known.id, row.placeCle));
  if (place?.source === row.placeSource) {
    result.unchanged += 1;
    return;
  }
  if (place) result.updated += 1;
  else result.created += 1;
  if (!known) result.newPersons += 1;
  else if (!place && known.since < at) result.gainedPlace.push(known.id);

  const person = known ?? newEntry(row.personId, at);
  if (!known) persons.set(name, person);
  if (person.source !== row.personSource) {
    person.source = row.personSource;
    person.values = personOf(ctx, row, person, at);
  }
  const written = place ?? newEntry(row.placeId, at);
  if (!place) places.set(placeKeyOf(person.id, row.placeCle), written);
  written.source = row.placeSource;
  const { id } = written;
  written.values = [id, person.id, row.placeCle, row.placeSource, at, ...row.place];
}

const newEntry = (id: string, since: Instant): Entry => ({
  id,
  since,
  source: '',
  stored: false,
  values: null,
});

/** In the order of `PERSON_COLUMNS`. */
function personOf(ctx: Context, row: PreparedRow, { id, since }: Entry, at: Instant): Value[] {
  const sealedAhead = id === row.personId ? row.sealed : null;
  const sealed = sealedAhead ?? sealPrivateData(ctx.vault, id, row.secrets);
  return [id, row.espace, row.cle, row.personSource, since, at, ...sealed, ...row.person];
}

async function write(
  access: BulkAccess,
  table: 'professionnels' | 'lieux_exercice',
  columns: readonly string[],
  entries: ReadonlyMap<string, Entry>,
): Promise<void> {
  const inserted: Value[][] = [];
  const overwritten: Value[][] = [];
  for (const { stored, values } of entries.values())
    if (values !== null) (stored ? overwritten : inserted).push(values);
  await access.insert(table, columns, inserted);
  await access.upsert(table, columns, overwritten);
}
