import type { ProfessionnelRow } from '../db/tables.ts';
import type { Vault } from '../vault/vault.ts';
import type { RegistreRow } from './check-row.ts';

const IBAN_END = 4;

type PrivateColumns = Pick<
  ProfessionnelRow,
  'nir_chiffre' | 'nir_empreinte' | 'iban_chiffre' | 'iban_fin_empreinte' | 'provisoire_empreinte'
>;

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
  provisionalFingerprint: (vault: Vault, professionnelId: string, password: string): string =>
    vault.fingerprint('mot-de-passe-provisoire', `${professionnelId}|${password}`),
  openNir: (vault: Vault, professionnelId: string, sealed: string): string =>
    vault.open(`professionnel-nir:${professionnelId}`, sealed),
  openIban: (vault: Vault, professionnelId: string, sealed: string): string =>
    vault.open(`professionnel-iban:${professionnelId}`, sealed),
};

/** The private columns of a row, for the professionnel with that id. */
export function sealPrivateData(vault: Vault, id: string, row: RegistreRow): PrivateColumns {
  const { nir, iban, mot_de_passe_provisoire: provisional } = row;
  return {
    nir_chiffre: nir === null ? null : vault.seal(`professionnel-nir:${id}`, nir),
    nir_empreinte: nir === null ? null : privateSeals.nirFingerprint(vault, nir),
    iban_chiffre: iban === null ? null : vault.seal(`professionnel-iban:${id}`, iban),
    iban_fin_empreinte:
      iban === null ? null : privateSeals.ibanEndFingerprint(vault, id, iban.slice(-IBAN_END)),
    provisoire_empreinte:
      provisional === null ? null : privateSeals.provisionalFingerprint(vault, id, provisional),
  };
}
