import { getEspace, type EspaceId } from '@eps/espaces';
import { browserFingerprint } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context, Visiteur } from '../context.ts';
import { readRows } from '../db/read-rows.ts';
import type { CompteRow, NavigateurConnuRow } from '../db/tables.ts';
import { normaliseNumero } from '../professionnels/normalise-numero.ts';

/** Whom a typed identifier stands for, if anybody. */
export interface Candidate {
  readonly compte: Pick<
    CompteRow,
    | 'id'
    | 'professionnel_id'
    | 'email'
    | 'email_verifie_le'
    | 'mot_de_passe'
    | 'mot_de_passe_change_le'
  > | null;
  /** This browser signed in to that account before. */
  readonly known: boolean;
  /** What failures are counted on: alike whether or not somebody has that identifier. */
  readonly subject: string;
}

const BY_EMAIL_SQL = `select comptes.id, comptes.professionnel_id, comptes.email, comptes.email_verifie_le,
    comptes.mot_de_passe, comptes.mot_de_passe_change_le, navigateurs_connus.vu_le
  from comptes
  left join navigateurs_connus on navigateurs_connus.compte_id = comptes.id
    and navigateurs_connus.navigateur_empreinte = ?
  where comptes.espace = ? and comptes.email_norme = ? and comptes.statut = 'actif'`;

/** A professionnel may have several places, and two accounts would have the same number by mistake. */
const BY_NUMERO_SQL = `select distinct comptes.id, comptes.professionnel_id, comptes.email,
    comptes.email_verifie_le, comptes.mot_de_passe, comptes.mot_de_passe_change_le,
    navigateurs_connus.vu_le
  from lieux_exercice
  join professionnels on professionnels.id = lieux_exercice.professionnel_id
  join comptes on comptes.professionnel_id = professionnels.id
  left join navigateurs_connus on navigateurs_connus.compte_id = comptes.id
    and navigateurs_connus.navigateur_empreinte = ?
  where professionnels.espace = ? and lieux_exercice.numero = ? and comptes.statut = 'actif'
  limit 2`;

type CandidateRow = NonNullable<Candidate['compte']> & {
  readonly vu_le: NavigateurConnuRow['vu_le'] | null;
};

/**
 * One statement, the same for an identifier that nobody has (B2). A closed account is nobody's, and so is
 * a number that two accounts have.
 */
export async function findCandidate(
  ctx: Context,
  espace: EspaceId,
  identifiant: string,
  { navigateur }: Visiteur,
): Promise<Candidate> {
  const { sql, value } = lookupOf(espace, identifiant);
  const [row, ...others] = await readRows<CandidateRow>(ctx.db, sql, [
    browserFingerprint(ctx, navigateur),
    espace,
    value,
  ]);
  const alone = row !== undefined && others.length === 0 ? row : null;
  return {
    compte: alone,
    known: alone !== null && alone.vu_le !== null,
    subject: alone?.id ?? `inconnu:${value}`,
  };
}

/** By address where the espace takes one, or else by number, as typed on a card or on paper. */
function lookupOf(espace: EspaceId, identifiant: string): { sql: string; value: string } {
  const { identifiants } = getEspace(espace);
  const byEmail =
    identifiants.includes('email') && (identifiants.length === 1 || identifiant.includes('@'));
  return byEmail
    ? { sql: BY_EMAIL_SQL, value: normaliseEmail(identifiant) }
    : { sql: BY_NUMERO_SQL, value: normaliseNumero(identifiant) };
}
