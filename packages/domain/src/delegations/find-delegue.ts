import type { EspaceId } from '@eps/espaces';
import { browserFingerprint } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context, Visiteur } from '../context.ts';
import type { DelegueRow, NavigateurDelegueRow } from '../db/delegation-tables.ts';
import { readFirst } from '../db/read-rows.ts';

type FoundDelegue = Pick<DelegueRow, 'id' | 'email' | 'mot_de_passe' | 'mot_de_passe_change_le'>;

/** Whom a typed address stands for, if anybody. */
export interface DelegueCandidate {
  readonly delegue: FoundDelegue | null;
  /** This browser signed in as that delegate before. */
  readonly known: boolean;
  /** What failures are counted on: alike whether or not a delegate has that address. */
  readonly subject: string;
}

const BY_EMAIL_SQL = `select delegues.id, delegues.email, delegues.mot_de_passe,
    delegues.mot_de_passe_change_le, navigateurs_delegues.vu_le
  from delegues
  left join navigateurs_delegues on navigateurs_delegues.delegue_id = delegues.id
    and navigateurs_delegues.navigateur_empreinte = ?
  where delegues.espace = ? and delegues.email_norme = ?`;

type Row = FoundDelegue & { readonly vu_le: NavigateurDelegueRow['vu_le'] | null };

/** The same statement for an address that no delegate has (B2). */
export async function findDelegue(
  ctx: Context,
  espace: EspaceId,
  email: string,
  { navigateur }: Visiteur,
): Promise<DelegueCandidate> {
  const typed = normaliseEmail(email);
  const row = await readFirst<Row>(ctx.db, BY_EMAIL_SQL, [
    browserFingerprint(ctx, navigateur),
    espace,
    typed,
  ]);
  return {
    delegue: row ?? null,
    known: row !== undefined && row.vu_le !== null,
    subject: row?.id ?? `inconnu:${typed}`,
  };
}
