import * as z from 'zod/mini';
import { email } from './common.ts';
import { fieldTexts } from './texts.fr.ts';
import { numeroTiers } from './tiers.ts';

/** What stands on no form and turns a page around: controls, bidi marks, line separators. */
const NOT_PRINTED =
  /[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** One line to be printed as typed; empty where it is not asked for. */
function printed(maxLength: number) {
  return z.string(fieldTexts.requis).check(
    z.maxLength(maxLength, fieldTexts.auPlus(maxLength)),
    z.overwrite((value) => value.replace(NOT_PRINTED, ' ')),
    z.trim(),
    z.normalize('NFC'),
  );
}

const required = (maxLength: number) => printed(maxLength).check(z.minLength(1, fieldTexts.requis));

/** Lines of a message, as typed, at most `maxLength` UTF-16 units. */
export function paragraphs(maxLength: number) {
  return z.string(fieldTexts.requis).check(
    z.maxLength(maxLength, fieldTexts.auPlus(maxLength)),
    z.overwrite((value) =>
      value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => line.replace(NOT_PRINTED, ' '))
        .join('\n'),
    ),
    z.trim(),
    z.normalize('NFC'),
  );
}

/** A French number: ten digits, or +33, or the overseas codes, with any separators. */
const TELEPHONE =
  /^(?:0[1-9]\d{8}|(?:\+|00)33(?:\(0\)|0)?[1-9]\d{8}|(?:\+|00)(?:262|590|594|596)0?\d{9}|(?:\+|00)(?:508|681|687)\d{6}|(?:\+|00)689\d{8})$/;

/** A telephone number as people write it, kept as typed. */
const telephone = printed(30).check(
  z.refine((value) => TELEPHONE.test(value.replace(/[\s.\-/]/g, '')), fieldTexts.telephone),
);
const optionalTelephone = z.union([z.literal(''), telephone], fieldTexts.telephone);

export const modesDeTransmission = ['rss', 'dre', 'concentrateur', 'autre'] as const;
export type ModeDeTransmission = (typeof modesDeTransmission)[number];

const shape = {
  finess: numeroTiers,
  raisonSociale: required(120),
  adresse: required(160),
  complement: printed(120),
  codePostal: printed(10).check(z.regex(/^\d{5}$/, fieldTexts.codePostal)),
  ville: required(80),
  telephone,
  fax: optionalTelephone,
  email,
  responsable: printed(120),
  signataire: required(120),
  informatiqueRaisonSociale: required(120),
  informatiqueResponsable: printed(120),
  informatiqueTelephone: telephone,
  informatiqueFax: optionalTelephone,
  logiciel: printed(120),
  transmission: z.enum(modesDeTransmission, fieldTexts.choix),
  concentrateur: printed(120),
};

/** The whole form of the 2023 guide. What is optional is sent empty. */
export const formulaireConvention = z.object(shape).check(
  z.refine((form) => form.transmission !== 'concentrateur' || form.concentrateur !== '', {
    message: fieldTexts.concentrateur,
    path: ['concentrateur'],
  }),
);
export type FormulaireConvention = z.output<typeof formulaireConvention>;
export type ChampConvention = keyof typeof shape;
export const champsConvention = Object.keys(shape).filter((name): name is ChampConvention =>
  Object.hasOwn(shape, name),
);

/** What a deposited file is. */
export const justificatifs = ['convention', 'rib', 'autre'] as const;
export type Justificatif = (typeof justificatifs)[number];

/** « 10 Mo » of the guide: bytes of content, all files of a deposit together. */
export const DEPOT_OCTETS_MAX = 10_000_000;
/** Of these, so that a deposit is not ten million files of one byte. */
export const DEPOT_PIECES_MAX = 40;
