import type { EspaceId } from '@eps/espaces';
import { browserFingerprint } from '../comptes/known-browser.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context, Visiteur } from '../context.ts';
import type { CompteRow } from '../db/tables.ts';

/** Whom a typed identifier stands for, if anybody. */
export interface Candidate {
  readonly compte: Pick<
    CompteRow,
    'id' | 'professionnel_id' | 'email' | 'email_verifie_le' | 'mot_de_passe'
  > | null;
  /** This browser signed in to that account before. */
  readonly known: boolean;
  /** What failures are counted on: alike whether or not somebody has that identifier. */
  readonly subject: string;
}

/** One statement, the same for an identifier that nobody has (B2). A closed account is nobody's. */
export async function findCandidate(
  ctx: Context,
  espace: EspaceId,
  identifiant: string,
  { navigateur }: Visiteur,
): Promise<Candidate> {
  const email = normaliseEmail(identifiant);
  const row = await ctx
    .db('comptes')
    .leftJoin('navigateurs_connus', (join) =>
      join
        .on('navigateurs_connus.compte_id', 'comptes.id')
        .andOnVal('navigateurs_connus.navigateur_empreinte', browserFingerprint(ctx, navigateur)),
    )
    .where('comptes.espace', espace)
    .where('comptes.email_norme', email)
    .where('comptes.statut', 'actif')
    .first(
      'comptes.id',
      'comptes.professionnel_id',
      'comptes.email',
      'comptes.email_verifie_le',
      'comptes.mot_de_passe',
      'navigateurs_connus.vu_le',
    );
  return {
    compte: row ?? null,
    known: row !== undefined && row.vu_le !== null,
    subject: row?.id ?? `inconnu:${email}`,
  };
}
