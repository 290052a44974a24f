import { getEspace, type EspaceId } from '@eps/espaces';
import { applyDueAddresses } from '../comptes/apply-due-addresses.ts';
import { browserFingerprint } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context, Visiteur } from '../context.ts';
import { readRows } from '../db/read-rows.ts';
import type { CompteRow, NavigateurConnuRow } from '../db/tables.ts';
import { normaliseNumero } from '../professionnels/normalise-numero.ts';

type CandidateCompte = Pick<
  CompteRow,
  | 'id'
  | 'professionnel_id'
  | 'email'
  | 'email_verifie_le'
  | 'mot_de_passe'
  | 'mot_de_passe_change_le'
  | 'statut'
>;

/** Whom a typed identifier stands for, if anybody. */
export interface Candidate {
  /** The account it opens. */
  readonly compte: CandidateCompte | null;
  /** The account that it would open, were it not frozen or dormant: its owner is told (B2). */
  readonly suspendu: CandidateCompte | null;
  /** This browser signed in to that account before. */
  readonly known: boolean;
  /** What failures are counted on: alike whether or not somebody has that identifier. */
  readonly subject: string;
}

const BY_EMAIL_SQL = `select comptes.id, comptes.professionnel_id, comptes.email, comptes.email_verifie_le,
    comptes.mot_de_passe, comptes.mot_de_passe_change_le, comptes.statut, navigateurs_connus.vu_le
  from comptes
  left join navigateurs_connus on navigateurs_connus.compte_id = comptes.id
    and navigateurs_connus.navigateur_empreinte = ?
  where comptes.espace = ? and comptes.email_norme = ? and comptes.statut <> 'ferme'`;

/**
 * A professionnel may have several places, and two accounts would have the same number by mistake. That of
 * a centre is also its employees' place of work: it names the centre first.
 */
const BY_NUMERO_SQL = `select distinct
    case lieux_exercice.categorie when 'salarie' then 1 else 0 end as salarie,
    case comptes.statut when 'actif' then 0 else 1 end as suspendu,
    comptes.id, comptes.professionnel_id, comptes.email, comptes.email_verifie_le, comptes.mot_de_passe,
    comptes.mot_de_passe_change_le, comptes.statut, navigateurs_connus.vu_le
  from lieux_exercice
  join professionnels on professionnels.id = lieux_exercice.professionnel_id
  join comptes on comptes.professionnel_id = professionnels.id
  left join navigateurs_connus on navigateurs_connus.compte_id = comptes.id
    and navigateurs_connus.navigateur_empreinte = ?
  where professionnels.espace = ? and lieux_exercice.numero = ? and comptes.statut <> 'ferme'
  order by 1, 2 limit 2`;

type CandidateRow = CandidateCompte & {
  readonly vu_le: NavigateurConnuRow['vu_le'] | null;
  /** 1 where the number is only that of the centre that employs them. */
  readonly salarie?: number;
  /** 1 where the account is frozen or dormant: one that is open goes first. */
  readonly suspendu?: number;
};

/**
 * The same statements for an identifier that nobody has (B2). A closed account is nobody's, and so is a
 * number that two accounts have.
 */
export async function findCandidate(
  ctx: Context,
  espace: EspaceId,
  identifiant: string,
  { navigateur }: Visiteur,
): Promise<Candidate> {
  if (isEmailTyped(espace, identifiant)) await applyDueAddresses(ctx);
  const { sql, value } = lookupOf(espace, identifiant);
  const [row, next] = await readRows<CandidateRow>(ctx.db, sql, [
    browserFingerprint(ctx, navigateur),
    espace,
    value,
  ]);
  const alone = row !== undefined && (!next || isBefore(row, next)) ? row : null;
  const isOpen = alone?.statut === 'actif';
  return {
    compte: isOpen ? alone : null,
    suspendu: isOpen ? null : alone,
    known: alone !== null && alone.vu_le !== null,
    subject: alone?.id ?? `inconnu:${value}`,
  };
}

function isBefore(row: CandidateRow, next: CandidateRow): boolean {
  return next.salarie !== row.salarie || next.suspendu !== row.suspendu;
}

/** Whether what was typed is looked up as an address. */
export function isEmailTyped(espace: EspaceId, identifiant: string): boolean {
  const { identifiants } = getEspace(espace);
  return identifiants.includes('email') && (identifiants.length === 1 || identifiant.includes('@'));
}

/** By address where the espace takes one, or else by number, as typed on a card or on paper. */
function lookupOf(espace: EspaceId, identifiant: string): { sql: string; value: string } {
  return isEmailTyped(espace, identifiant)
    ? { sql: BY_EMAIL_SQL, value: normaliseEmail(identifiant) }
    : { sql: BY_NUMERO_SQL, value: normaliseNumero(identifiant) };
}
