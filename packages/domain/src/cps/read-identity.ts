import { checkFiness, checkRpps } from '@eps/identifiers';
import * as z from 'zod/mini';

/** Who Pro Santé Connect says is there, reduced to what the portal uses. */
export interface PscIdentity {
  readonly issuer: string;
  /** `SubjectNameID`: with the issuer, what accounts are linked on; `sub` differs by realm. */
  readonly subjectNameId: string;
  /** 11 digits with a right key, null for whoever has none (CPE, other identifiers). */
  readonly rpps: string | null;
  /** A structure's own card (CPE, `3…` FINESS or `5…` SIRET), whether or not it says which structure. */
  readonly estStructure: boolean;
  /** FINESS geographic number of the structure whose card it is, null where there is none, or no single one. */
  readonly finessStructure: string | null;
  /** As the provider writes it, at most 100 characters; empty when it does not say. */
  readonly prenom: string;
  readonly nom: string;
  /** Codes of professions of the exercices (« 10 »), each once. */
  readonly professions: readonly string[];
}

const LONGEST_NAME = 100;
const LONGEST_CLAIM = 1_000;
const MOST_ENTRIES = 50;

/** Printable ASCII: an identifier that accounts are linked on has one way only to be written. */
const SUBJECT_NAME_ID = /^[!-~](?:[ -~]{0,126}[!-~])?$/;
/** PS_IdNat of the ANS: 8 and the RPPS number. */
const RPPS_ID = /^8(\d{11})$/;
/** PS_IdNat of the ANS: 3 (FINESS) and 5 (SIRET) are an employee's, by their employer; a person's begin otherwise. */
const STRUCTURE = /^[35]/;
/** FINESS or SIRET of the employer, then the internal number of the employee. */
const STRUCTURE_CARD = /^(?:3([\dAB]{9})|5\d{14})\/./;
const PROFESSION = /^[0-9A-Z]{1,5}$/;
/** Controls, and marks that turn the writing around or are not seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A claim: often '' rather than absent, and anything at all from a provider that misbehaves. */
const claim = z.transform((value: unknown) =>
  typeof value === 'string' && value.length <= LONGEST_CLAIM ? value : '',
);

/** A list of which the entries that read wrong are left out. */
function listOf<T>(entry: z.ZodMiniType<T>) {
  return z.transform((value: unknown) =>
    (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : []).flatMap((item: unknown) => {
      const { data } = z.safeParse(entry, item);
      return data === undefined ? [] : [data];
    }),
  );
}

const activitySchema = z.object({ numeroFinessSite: claim });
const exerciceSchema = z.object({
  codeProfession: claim,
  nomDexercice: claim,
  prenomDexercice: claim,
  activities: listOf(activitySchema),
});
const otherIdSchema = z.object({ identifiant: claim, origine: claim });
const refProSchema = z.object({ exercices: listOf(exerciceSchema) });

const claimsSchema = z.object({
  SubjectNameID: z.string().check(z.regex(SUBJECT_NAME_ID)),
  given_name: claim,
  family_name: claim,
  SubjectRefPro: z.transform((value: unknown) => z.safeParse(refProSchema, value).data),
  // Both spellings are met.
  otherIds: listOf(otherIdSchema),
  otherIDs: listOf(otherIdSchema),
});
type Claims = z.output<typeof claimsSchema>;

/**
 * Reads the userinfo claims of Pro Santé Connect, whatever their shape: what reads wrong counts as
 * absent, and nothing is taken without its key. A structure's card never yields an RPPS number: who
 * holds it signs in for the structure. `0…` (ADELI) and `ANS…` are identifiers to link on, no more.
 *
 * Source: identifiers-and-referentials.md §8.
 *
 * @param issuer of the ID token that came with the claims, already verified
 * @returns null without a usable `SubjectNameID`. Never throws on what JSON can hold.
 */
export function readPscIdentity(claims: unknown, issuer: string): PscIdentity | null {
  const { data } = z.safeParse(claimsSchema, claims);
  if (data === undefined) return null;
  const exercices = data.SubjectRefPro?.exercices ?? [];
  const estStructure = STRUCTURE.test(data.SubjectNameID);
  const structure = STRUCTURE_CARD.exec(data.SubjectNameID);
  return {
    issuer,
    subjectNameId: data.SubjectNameID,
    rpps: estStructure ? null : readRpps(data),
    estStructure,
    finessStructure: structure === null ? null : readFiness(structure[1], data),
    prenom: readName([data.given_name, ...exercices.map((one) => one.prenomDexercice)]),
    nom: readName([data.family_name, ...exercices.map((one) => one.nomDexercice)]),
    professions: distinct(exercices.map((one) => one.codeProfession)).filter((code) =>
      PROFESSION.test(code),
    ),
  };
}

/** Of `SubjectNameID` first; of the other identifiers only where they agree on one. */
function readRpps({ SubjectNameID, otherIds, otherIDs }: Claims): string | null {
  const own = RPPS_ID.exec(SubjectNameID);
  if (own !== null) return onlyOne([own[1] ?? ''], isRpps);
  const others = [...otherIds, ...otherIDs].filter(({ origine }) => origine === 'RPPS');
  return onlyOne(
    others.map(({ identifiant }) => RPPS_ID.exec(identifiant)?.[1] ?? identifiant),
    isRpps,
  );
}

/** Of a card in `3…`, the number it bears; of one in `5…` (SIRET), the only site it names. */
function readFiness(borne: string | undefined, { SubjectRefPro }: Claims): string | null {
  const sites = (SubjectRefPro?.exercices ?? []).flatMap(({ activities }) =>
    activities.map(({ numeroFinessSite }) => numeroFinessSite),
  );
  return onlyOne(borne === undefined ? sites : [borne], (number) => checkFiness(number).accepted);
}

const isRpps = (number: string): boolean => checkRpps(number).accepted;

function onlyOne(
  candidates: readonly string[],
  isRight: (candidate: string) => boolean,
): string | null {
  const [one, ...more] = distinct(candidates.filter(isRight));
  return one === undefined || more.length > 0 ? null : one;
}

function readName(candidates: readonly string[]): string {
  const names = candidates.map((name) => name.normalize('NFC').replace(UNSEEN, '').trim());
  return names.find((name) => name !== '' && name.length <= LONGEST_NAME) ?? '';
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)];
