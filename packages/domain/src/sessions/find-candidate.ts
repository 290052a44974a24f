import type { EspaceId } from '@eps/espaces';
import { browserFingerprint } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context, Visiteur } from '../context.ts';
import { readFirst } from '../db/read-rows.ts';
import type { CompteRow, NavigateurConnuRow } from '../db/tables.ts';

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

const CANDIDATE_SQL = `select comptes.id, comptes.professionnel_id, comptes.email, comptes.email_verifie_le,
    comptes.mot_de_passe, comptes.mot_de_passe_change_le, navigateurs_connus.vu_le
  from comptes
  left join navigateurs_connus on navigateurs_connus.compte_id = comptes.id
    and navigateurs_connus.navigateur_empreinte = ?
  where comptes.espace = ? and comptes.email_norme = ? and comptes.statut = 'actif'`;

type CandidateRow = NonNullable<Candidate['compte']> & {
  readonly vu_le: NavigateurConnuRow['vu_le'] | null;
};

/** One statement, the same for an identifier that nobody has (B2). A closed account is nobody's. */
export async function findCandidate(
  ctx: Context,
  espace: EspaceId,
  identifiant: string,
  { navigateur }: Visiteur,
): Promise<Candidate> {
  const email = normaliseEmail(identifiant);
  const row = await readFirst<CandidateRow>(ctx.db, CANDIDATE_SQL, [
    browserFingerprint(ctx, navigateur),
    espace,
    email,
  ]);
  return {
    compte: row ?? null,
    known: row !== undefined && row.vu_le !== null,
    subject: row?.id ?? `inconnu:${email}`,
  };
}
