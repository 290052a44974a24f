import { hintText, KIND_NAMES, recognize, type Candidate, type HintCode } from '@eps/identifiers';
import { numeroTexts, numeroTiersTexts as T } from './numero-tiers.texts.fr.ts';

/** What the copilot says of a number: recognised, doubtful (it may be sent), or wrong. At most one. */
export interface CopilotWord {
  readonly success?: string;
  readonly warning?: string;
  readonly error?: string;
}

/** As the espace names it: « N° tiers », or « N° d’Assurance Maladie ou N° FINESS ». */
export type NumeroName = 'tiers' | 'am';

/** Kinds that the name covers; null: any of a professional. */
const ASKED: Readonly<Record<NumeroName, readonly Candidate['kind'][] | null>> = {
  tiers: null,
  am: ['AM', 'FINESS'],
};

const LENGTH = 9;
const RPPS_LENGTH = 11;

/** Hints worth more than « 9 chiffres »: they say which other number this is, or what to retype. */
const TELLING: ReadonlySet<HintCode> = new Set([
  'PHONE',
  'SIRET',
  'NIR',
  'LETTER_FOR_DIGIT',
  'UNEXPECTED_CHARACTERS',
  'WRONG_KEY',
]);

/**
 * B9: what can be said of a number without asking anyone.
 *
 * @param left whether the field was left: an unfinished number is not a mistake while one types
 */
export function numeroTiersWord(
  typed: string,
  left: boolean,
  name: NumeroName = 'tiers',
): CopilotWord {
  const { value, candidates, hints } = recognize(typed);
  const asked = candidatesOf(candidates, name);
  const [best] = asked;
  const words = numeroTexts[name];
  if (best?.code === 'OK') return { success: recognised(asked) };
  const other = candidates.find(({ code }) => code === 'OK');
  if (other !== undefined) return { error: words.autre(KIND_NAMES[other.kind]) };
  if (value === '' || (!left && !isComplete(value))) return {};
  if (best?.accepted === true && !hints.includes('PHONE')) return { warning: words.cleDouteuse };
  const told = hints.find((hint) => TELLING.has(hint));
  return { error: told === undefined ? words.longueur(count(value)) : hintText(told, value) };
}

/** Why a form cannot send this number, or null when it can. */
export function numeroTiersFault(typed: string, name: NumeroName = 'tiers'): string | null {
  const asked = candidatesOf(recognize(typed).candidates, name);
  if (asked.some(({ accepted }) => accepted)) return null;
  return numeroTiersWord(typed, true, name).error ?? numeroTexts[name].vide;
}

function candidatesOf(candidates: readonly Candidate[], name: NumeroName): readonly Candidate[] {
  const kinds = ASKED[name];
  return kinds === null ? candidates : candidates.filter(({ kind }) => kinds.includes(kind));
}

/** « 75 001 234 6 » once recognised without a doubt; otherwise as typed, as where two kinds are printed differently. */
export function printedNumero(typed: string, name: NumeroName = 'tiers'): string {
  if (name === 'am') return typed;
  const [best] = recognize(typed).candidates;
  return best?.code === 'OK' ? best.display : typed;
}

/** Names every kind the number can be: FINESS, AM and ADELI share a form, and only a register tells them apart. */
function recognised(candidates: readonly Candidate[]): string {
  const exact = candidates.filter(({ code }) => code === 'OK');
  const [best] = exact;
  // A SIREN has the form of a FINESS, and is not asked for.
  const asked = exact.filter(({ kind }) => kind !== 'SIREN');
  const names = (asked.length > 0 ? asked : exact).map(({ kind }) => KIND_NAMES[kind]);
  const kinds = [...new Set(names)].join(', ').replace(/, ([^,]*)$/, `${T.ou}$1`);
  return best?.fromCard === true
    ? T.reconnuCarte(kinds, String(CARD_DIGITS[best.kind]))
    : T.reconnu(kinds);
}

const CARD_DIGITS: Readonly<Partial<Record<Candidate['kind'], number>>> = {
  RPPS: 8,
  FINESS: 3,
  ADELI: 0,
};

/** Whether nothing more is expected: an RPPS, which starts by 1 or 8, looks like a wrong FINESS on its way. */
function isComplete(value: string): boolean {
  return value.length >= RPPS_LENGTH || (value.length >= LENGTH && !/^[18]/.test(value));
}

function count(value: string): string {
  return T.caracteres(value.length, /\D/.test(value) ? 'caractère' : 'chiffre');
}
