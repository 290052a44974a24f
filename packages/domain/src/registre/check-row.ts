import { getEspace, isEspaceId, type EspaceId } from '@eps/espaces';
import {
  CATEGORIES,
  PROVISIONAL_COLUMN,
  REGISTRE_COLUMNS,
  type Categorie,
  type RegistreColumn,
} from './columns.ts';
import type { CsvRecord } from './csv-records.ts';
import { parseIbanField, parseNir13, parseNumero, parseRppsField } from './number-fields.ts';
import {
  cleanField,
  parseDay,
  parseEmail,
  parseMobile,
  splitLabels,
  type FieldResult,
} from './row-fields.ts';
import { importTexts } from './texts.fr.ts';

/** A row that may be stored: normalised, absent values null or empty as in the database. */
export interface RegistreRow {
  readonly line: number;
  readonly espace: EspaceId;
  readonly categorie: Categorie;
  readonly numero: string | null;
  readonly rpps: string | null;
  readonly nom: string;
  readonly prenom: string;
  readonly raison_sociale: string;
  readonly civilite: string;
  /** `AAAA-MM-JJ` */
  readonly date_naissance: string | null;
  readonly profession: string;
  readonly specialites: readonly string[];
  /** E.164 */
  readonly telephone_mobile: string | null;
  readonly email: string | null;
  readonly adresse: string;
  readonly code_postal: string;
  readonly ville: string;
  /** 13 characters */
  readonly nir: string | null;
  readonly iban: string | null;
  readonly conventionne: 'oui' | 'non' | '';
  readonly situation_conventionnelle: string;
  readonly agrement_radio: string;
  readonly caisse: string;
  readonly mot_de_passe_provisoire: string | null;
}

/** What is wrong, where. `column` is empty when the whole row is. */
export interface RowError {
  readonly line: number;
  readonly column: RegistreColumn | '';
  readonly reason: string;
}

/** Place of each column in a row. */
const RANK = Object.fromEntries(
  [...REGISTRE_COLUMNS, PROVISIONAL_COLUMN].map((column, rank) => [column, rank]),
) as Readonly<Record<RegistreColumn, number>>;
const PERSONS: ReadonlySet<Categorie> = new Set(['liberal', 'salarie']);

/**
 * Reads one row. Every fault of the row is told, not only the first.
 *
 * @param width columns of the header
 * @param today `AAAA-MM-JJ`
 */
export function checkRow(
  record: CsvRecord,
  width: number,
  today: string,
): { row: RegistreRow } | { errors: RowError[] } {
  const { line, fields } = record;
  if (fields === null)
    return { errors: [{ line, column: '', reason: record.fault ?? importTexts.guillemets }] };
  if (fields.length !== width)
    return { errors: [{ line, column: '', reason: importTexts.colonnes(width, fields.length) }] };

  const errors: RowError[] = [];
  const reader = createReader(fields, (column, reason) => errors.push({ line, column, reason }));
  const row = readRow(reader, line, today);
  return errors.length > 0 ? { errors } : { row };
}

type Tell = (column: RegistreColumn, reason: string) => void;

function createReader(fields: readonly string[], tell: Tell) {
  function text(column: RegistreColumn, required = false): string {
    const raw = fields[RANK[column]] ?? '';
    if (raw === '' && !required) return '';
    const cleaned = cleanField(raw);
    if ('reason' in cleaned) {
      tell(column, cleaned.reason);
      return '';
    }
    if (required && cleaned.value === '') tell(column, importTexts.requis);
    return cleaned.value;
  }
  function parsed<T>(
    column: RegistreColumn,
    parse: (value: string) => FieldResult<T>,
    required = false,
  ): T | null {
    const value = text(column, required);
    if (value === '') return null;
    const result = parse(value);
    if ('value' in result) return result.value;
    tell(column, result.reason);
    return null;
  }
  return { text, parsed };
}

type Reader = ReturnType<typeof createReader>;

function readRow({ text, parsed }: Reader, line: number, today: string): RegistreRow {
  const espace = parsed('espace', parseEspace, true) ?? 'ordre';
  const categorie = parsed('categorie', parseCategorie, true) ?? 'liberal';
  const { identifiants, parcours } = getEspace(espace);
  const isPerson = PERSONS.has(categorie);
  const provesByRpps = parcours.inscription?.preuve === 'rpps-date-naissance';
  // Who is employed signs in by card, or by e-mail: a number of theirs is that of their centre.
  const needsNumero = identifiants.some((kind) => kind !== 'email') && categorie !== 'salarie';
  return {
    line,
    espace,
    categorie,
    numero: parsed('numero', (value) => parseNumero(categorie, value), needsNumero),
    rpps: parsed('rpps', parseRppsField, provesByRpps),
    nom: text('nom', isPerson),
    prenom: text('prenom'),
    raison_sociale: text('raison_sociale', !isPerson),
    civilite: text('civilite'),
    date_naissance: parsed('date_naissance', (value) => parseDay(value, today), provesByRpps),
    profession: parsed('profession', parseProfession, isPerson) ?? '',
    specialites: splitLabels(text('specialite')),
    telephone_mobile: parsed('telephone_mobile', parseMobile),
    email: parsed('email', parseEmail),
    adresse: text('adresse'),
    code_postal: text('code_postal'),
    ville: text('ville'),
    nir: parsed('nir', parseNir13),
    iban: parsed('iban', parseIbanField),
    conventionne: parsed('conventionne', parseConventionne) ?? '',
    situation_conventionnelle: text('situation_conventionnelle'),
    agrement_radio: text('agrement_radio'),
    caisse: text('caisse'),
    mot_de_passe_provisoire: text(PROVISIONAL_COLUMN) || null,
  };
}

function parseEspace(value: string): FieldResult<EspaceId> {
  return isEspaceId(value) ? { value } : { reason: importTexts.espace };
}

function parseCategorie(value: string): FieldResult<Categorie> {
  const known = CATEGORIES.find((categorie) => categorie === value);
  return known ? { value: known } : { reason: importTexts.categorie };
}

function parseProfession(value: string): FieldResult<string> {
  return /^\d{2}$/.test(value) ? { value } : { reason: importTexts.profession };
}

function parseConventionne(value: string): FieldResult<'oui' | 'non'> {
  return value === 'oui' || value === 'non' ? { value } : { reason: importTexts.conventionne };
}
