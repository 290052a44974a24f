import { isEspaceId, type EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { OrganismeRow } from '../db/tables.ts';
import { ORGANISME_COLUMNS } from './columns.ts';
import type { CsvRecord } from './csv-records.ts';
import type { ImportSource } from './decode-utf8.ts';
import { readTable } from './read-table.ts';
import { cleanField, parseEmail, parseTelephone } from './row-fields.ts';
import { importTexts } from './texts.fr.ts';

type Column = (typeof ORGANISME_COLUMNS)[number];

export interface OrganismeError {
  readonly line: number;
  readonly column: Column | '';
  readonly reason: string;
}

export interface OrganismesReport {
  lines: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  readonly errors: OrganismeError[];
}

/**
 * Imports who answers for a place: caisses, conseils départementaux (docs/imports.md). A few hundred
 * rows at most: one transaction, the good rows together. Throws `ImportRejected` for a wrong header
 * or encoding.
 */
export async function importOrganismes(
  ctx: Context,
  source: ImportSource,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<OrganismesReport> {
  const report = { lines: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, errors: [] };
  const rows = await readRows(source, report);
  await inTransaction(ctx.db, async (trx) => {
    for (const row of rows) {
      const { espace, code } = row;
      const known = await trx('organismes').where({ espace, code }).first();
      if (known && sameOrganisme(known, row)) report.unchanged += 1;
      else if (known) report.updated += 1;
      else report.created += 1;
      if (!dryRun && !(known && sameOrganisme(known, row)))
        await trx('organismes').insert(row).onConflict(['espace', 'code']).merge();
    }
  });
  return report;
}

async function readRows(source: ImportSource, report: OrganismesReport): Promise<OrganismeRow[]> {
  const rows: OrganismeRow[] = [];
  for await (const { records } of readTable(source, { required: ORGANISME_COLUMNS }))
    for (const record of records) {
      report.lines += 1;
      const errors: OrganismeError[] = [];
      const row = readRow(record, errors);
      if (row !== null && errors.length === 0) rows.push(row);
      else {
        report.rejected += 1;
        report.errors.push(...errors);
      }
    }
  return rows;
}

function readRow(
  { line, fields, fault }: CsvRecord,
  errors: OrganismeError[],
): OrganismeRow | null {
  const tell = (column: Column | '', reason: string): void => {
    errors.push({ line, column, reason });
  };
  if (fields === null || fields.length !== ORGANISME_COLUMNS.length) {
    tell('', fault ?? importTexts.colonnes(ORGANISME_COLUMNS.length, fields?.length ?? 0));
    return null;
  }
  const text = (column: Column, required = false): string => {
    const cleaned = cleanField(fields[ORGANISME_COLUMNS.indexOf(column)] ?? '');
    if ('reason' in cleaned) tell(column, cleaned.reason);
    else if (required && cleaned.value === '') tell(column, importTexts.requis);
    return 'value' in cleaned ? cleaned.value : '';
  };
  const espace = readEspace(text('espace', true), tell);
  const telephone = text('telephone');
  const e164 = telephone === '' ? null : parseTelephone(telephone);
  if (telephone !== '' && e164 === null) tell('telephone', importTexts.telephone);
  const email = text('email');
  const checked = email === '' ? null : parseEmail(email);
  if (checked !== null && 'reason' in checked) tell('email', checked.reason);
  return {
    espace,
    code: text('code', true),
    nom: text('nom', true),
    adresse: text('adresse'),
    telephone: e164,
    email: email || null,
  };
}

function readEspace(value: string, tell: (column: Column, reason: string) => void): EspaceId {
  if (isEspaceId(value)) return value;
  if (value !== '') tell('espace', importTexts.espace);
  return 'ordre';
}

function sameOrganisme(known: OrganismeRow, row: OrganismeRow): boolean {
  return ORGANISME_COLUMNS.every((column) => known[column] === row[column]);
}
