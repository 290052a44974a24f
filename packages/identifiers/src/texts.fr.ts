import type { CheckCode } from './check-result.ts';
import type { HintCode, NumberKind } from './recognize.ts';

/** Kinds of number that a form may ask for. */
export type IdentifierKind = NumberKind | 'NIR' | 'IBAN';

/** Names as said in a sentence, without article. */
export const KIND_NAMES: Readonly<Record<IdentifierKind, string>> = {
  RPPS: 'numéro RPPS',
  FINESS: 'N° FINESS',
  AM: 'N° d’Assurance Maladie',
  ADELI: 'numéro ADELI',
  SIREN: 'numéro SIREN',
  NIR: 'numéro de sécurité sociale',
  IBAN: 'IBAN français',
};

/** Where people find each number; completes « Vérifiez-le … ». */
export const WHERE_TO_FIND: Readonly<Record<IdentifierKind, string>> = {
  RPPS: 'sur votre carte',
  FINESS: 'sur vos relevés ou sur un courrier de votre ARS',
  AM: 'sur vos feuilles de soins ou vos ordonnances',
  ADELI: 'sur votre carte ou votre attestation d’enregistrement',
  SIREN: 'sur votre avis de situation Sirene',
  NIR: 'sur votre carte Vitale',
  IBAN: 'sur votre RIB',
};

const CHARACTERS: Readonly<Record<IdentifierKind, string>> = {
  RPPS: 'ne contient que des chiffres',
  FINESS: 'ne contient que des chiffres, sauf 2A ou 2B en Corse',
  AM: 'ne contient que des chiffres',
  ADELI: 'ne contient que des chiffres',
  SIREN: 'ne contient que des chiffres',
  NIR: 'ne contient que des chiffres, sauf 2A ou 2B en Corse',
  IBAN: 'commence par FR ; seul le numéro de compte peut contenir des lettres',
};

const LENGTHS: Readonly<Record<IdentifierKind, string>> = {
  RPPS: '11',
  FINESS: '9',
  AM: '9',
  ADELI: '9',
  SIREN: '9',
  NIR: '13, ou 15 avec la clé',
  IBAN: '27',
};

function count(value: string): string {
  const noun = /\D/.test(value) ? 'caractère' : 'chiffre';
  return `${value.length} ${noun}${value.length > 1 ? 's' : ''}`;
}

type Writer = (kind: IdentifierKind, value: string) => string;

const verify = (kind: IdentifierKind): string => `Vérifiez-le ${WHERE_TO_FIND[kind]}.`;

const wrongKey: Writer = (kind) =>
  kind === 'AM'
    ? `La clé de ce ${KIND_NAMES.AM} semble inexacte. Comparez-le avec vos feuilles de soins ; s’il est identique, continuez.`
    : `Un caractère au moins est faux. Relisez ce numéro, caractère par caractère, ${WHERE_TO_FIND[kind]}.`;

const CHECK_TEXTS: Readonly<Record<Exclude<CheckCode, 'OK'>, Writer>> = {
  EMPTY: (kind) => `Écrivez votre ${KIND_NAMES[kind]}.`,
  CHARSET: (kind) => `Un ${KIND_NAMES[kind]} ${CHARACTERS[kind]}. ${verify(kind)}`,
  LENGTH: (kind, value) =>
    `Ce numéro compte ${count(value)} ; un ${KIND_NAMES[kind]} en compte ${LENGTHS[kind]}. ${verify(kind)}`,
  ALL_ZERO: (kind) => `Un ${KIND_NAMES[kind]} ne compte pas que des zéros. ${verify(kind)}`,
  PREFIX: (kind, value) =>
    `Aucun ${KIND_NAMES[kind]} ne commence par ${value.slice(0, 2)}. ${verify(kind)}`,
  SEX_DIGIT: (kind, value) =>
    `Un ${KIND_NAMES[kind]} ne commence pas par ${value.slice(0, 1)}. ${verify(kind)}`,
  MONTH: (kind, value) =>
    `Les 4e et 5e chiffres, ${value.slice(3, 5)}, ne sont pas un mois de naissance. ${verify(kind)}`,
  DEPARTMENT: (kind, value) =>
    `Les 6e et 7e caractères, ${value.slice(5, 7)}, ne sont pas un département. ${verify(kind)}`,
  COMMUNE: (kind) => `Les 8e, 9e et 10e chiffres ne sont pas une commune. ${verify(kind)}`,
  ORDER: (kind) => `Les 11e, 12e et 13e chiffres ne peuvent pas être 000. ${verify(kind)}`,
  COUNTRY: () =>
    'Un IBAN français commence par FR, suivi de 25 caractères. Recopiez-le depuis votre RIB.',
  CHECK_RANGE: wrongKey,
  KEY: wrongKey,
  RIB_KEY: wrongKey,
};

/**
 * What to tell the person about a number that a form asked for, in the field’s message.
 *
 * @param value as normalised
 * @returns `null` when there is nothing to say
 */
export function checkText(kind: IdentifierKind, code: CheckCode, value: string): string | null {
  return code === 'OK' ? null : CHECK_TEXTS[code](kind, value);
}

const HINT_TEXTS: Readonly<Record<HintCode, (value: string) => string>> = {
  CARD_DIGIT: (value) =>
    `Le premier chiffre, ${value.slice(0, 1)}, est celui de votre carte ; il ne fait pas partie du numéro et a été retiré.`,
  SHARED_FORM: () =>
    'Les numéros FINESS, d’Assurance Maladie, ADELI et SIREN ont la même forme. Vérifiez que celui-ci est bien celui qui vous est demandé.',
  AM_KEY: (value) => wrongKey('AM', value),
  WRONG_KEY: () =>
    'Un chiffre au moins est faux. Relisez ce numéro, chiffre par chiffre, sur votre carte ou vos relevés.',
  LETTER_FOR_DIGIT: () =>
    'Ce numéro contient une lettre qui ressemble à un chiffre. Remplacez O par 0, I ou L par 1.',
  UNEXPECTED_CHARACTERS: () =>
    'Ce numéro s’écrit avec des chiffres, sauf 2A ou 2B pour un N° FINESS de Corse. Retirez les autres signes.',
  LOST_ZERO: () =>
    'Il manque peut-être le 0 du début, que les tableurs effacent. Ajoutez-le si votre numéro en a un.',
  PHONE: () =>
    'Ce numéro ressemble à un numéro de téléphone. Écrivez votre numéro de professionnel ou d’établissement.',
  SIRET: () =>
    'Ce numéro ressemble à un SIRET. Écrivez plutôt le N° FINESS de votre établissement.',
  NIR: () =>
    'Ce numéro ressemble à un numéro de sécurité sociale. Effacez-le ; il n’est pas demandé ici.',
  NO_SUCH_LENGTH: (value) =>
    `Ce numéro compte ${count(value)} ; un numéro RPPS en compte 11, un N° FINESS, d’Assurance Maladie ou ADELI en compte 9. Vérifiez-le sur votre carte ou vos relevés.`,
};

/**
 * The sentence of a hint of `recognize`.
 *
 * @param value the `value` of the same recognition
 */
export function hintText(code: HintCode, value: string): string {
  return HINT_TEXTS[code](value);
}
