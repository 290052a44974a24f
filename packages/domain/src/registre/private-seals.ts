import type { Vault } from '../vault/vault.ts';
import { PERSON_SEALED, type PrivateData, type Value } from './row-values.ts';

const IBAN_END = 4;
/** As long as a keyed hash. */
const NOTHING_ON_FILE = '-'.repeat(43);

interface IbanHolder {
  readonly id: string;
  readonly iban_fin_empreinte: string | null;
}

/** What `sealPrivateData` makes fingerprints for. */
export const PRIVATE_FINGERPRINTS = ['nir', 'iban-fin', 'mot-de-passe-provisoire'] as const;

/**
 * How the private data of a registre is stored and compared (spec, overview): sealed to be read by
 * the organisation, hashed with a key to be compared with what is typed. Each is bound to its
 * professionnel where equal values must not show as equal.
 */
export const privateSeals = {
  /** @param nir13 13 characters, without key */
  nirFingerprint: (vault: Vault, nir13: string): string => vault.fingerprint('nir', nir13),
  /** Four digits are soon guessed: the hash differs for each professionnel. */
  ibanEndFingerprint: (vault: Vault, professionnelId: string, lastFour: string): string =>
    vault.fingerprint('iban-fin', `${professionnelId}|${lastFour}`),
  /** In constant time; nothing on file matches nothing, in as long. */
  matchesNir: (vault: Vault, nir13: string, stored: string | null): boolean =>
    vault.matches('nir', nir13, stored ?? NOTHING_ON_FILE) && stored !== null,
  matchesIbanEnd: (
    vault: Vault,
    { id, iban_fin_empreinte: stored }: IbanHolder,
    lastFour: string,
  ): boolean =>
    vault.matches('iban-fin', `${id}|${lastFour}`, stored ?? NOTHING_ON_FILE) && stored !== null,
  provisionalFingerprint: (vault: Vault, professionnelId: string, password: string): string =>
    vault.fingerprint('mot-de-passe-provisoire', `${professionnelId}|${password}`),
  openNir: (vault: Vault, professionnelId: string, sealed: string): string =>
    vault.open(`professionnel-nir:${professionnelId}`, sealed),
  openIban: (vault: Vault, professionnelId: string, sealed: string): string =>
    vault.open(`professionnel-iban:${professionnelId}`, sealed),
};

/** How each private column is made, for the professionnel with that id. */
const MAKE: Readonly<
  Record<(typeof PERSON_SEALED)[number], (vault: Vault, id: string, data: PrivateData) => Value>
> = {
  nir_chiffre: (vault, id, { nir }) =>
    nir === null ? null : vault.seal(`professionnel-nir:${id}`, nir),
  nir_empreinte: (vault, _id, { nir }) =>
    nir === null ? null : privateSeals.nirFingerprint(vault, nir),
  iban_chiffre: (vault, id, { iban }) =>
    iban === null ? null : vault.seal(`professionnel-iban:${id}`, iban),
  iban_fin_empreinte: (vault, id, { iban }) =>
    iban === null ? null : privateSeals.ibanEndFingerprint(vault, id, iban.slice(-IBAN_END)),
  provisoire_empreinte: (vault, id, { mot_de_passe_provisoire: provisional }) =>
    provisional === null ? null : privateSeals.provisionalFingerprint(vault, id, provisional),
};

/** Values of `PERSON_SEALED` for the professionnel with that id. */
export function sealPrivateData(vault: Vault, id: string, data: PrivateData): Value[] {
  return PERSON_SEALED.map((column) => MAKE[column](vault, id, data));
}
