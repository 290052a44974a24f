import { KIND_NAMES, parseAm, parseFiness, parseIban, parseNir, parseRpps } from '@eps/identifiers';
import type { CheckCode, IdentifierKind, Parsed } from '@eps/identifiers';
import type { Categorie } from './columns.ts';
import type { FieldResult } from './row-fields.ts';
import { importTexts } from './texts.fr.ts';

const FINESS_HOLDERS: ReadonlySet<Categorie> = new Set([
  'pharmacie',
  'laboratoire',
  'etablissement',
  'centre-de-sante',
]);

/** The number of a place: FINESS or N° AM, after its category; of an employee's, either. */
export function parseNumero(categorie: Categorie, value: string): FieldResult<string> {
  if (categorie === 'salarie' && 'value' in parseFinessField(value)) return parseFinessField(value);
  return FINESS_HOLDERS.has(categorie) ? parseFinessField(value) : parseAmField(value);
}

/** A NIR, with its key or without → its 13 characters. */
export function parseNir13(value: string): FieldResult<string> {
  const { nir13, code } = parseNir(value);
  return nir13 === null ? { reason: numberFault('NIR', code) } : { value: nir13 };
}

function identifier(kind: IdentifierKind, parse: (typed: string) => Parsed) {
  return (typed: string): FieldResult<string> => {
    const { accepted, value, code } = parse(typed);
    return accepted ? { value } : { reason: numberFault(kind, code) };
  };
}

export const parseRppsField = identifier('RPPS', parseRpps);
export const parseIbanField = identifier('IBAN', parseIban);
const parseFinessField = identifier('FINESS', (typed) => parseFiness(typed));
const parseAmField = identifier('AM', parseAm);

function numberFault(kind: IdentifierKind, code: CheckCode): string {
  if (code === 'KEY' || code === 'RIB_KEY') return importTexts.cle(KIND_NAMES[kind]);
  return code === 'LENGTH'
    ? importTexts.longueur(KIND_NAMES[kind])
    : importTexts.numero(KIND_NAMES[kind]);
}
