import { getEspace, type EspaceId, type LienKind } from '@eps/espaces';
import { addHours } from '../clock.ts';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { newId, newToken } from '../vault/random.ts';
import { chargePurpose, linkFingerprint } from './link-seals.ts';
import { supersedeLinks } from './supersede-links.ts';

export interface CreateLinkInput {
  readonly espace: EspaceId;
  readonly genre: LienKind;
  readonly compteId: string;
  /** What the link will do: the address it proves. Kept sealed. */
  readonly charge?: string;
}

/** The page of the SPA where each kind of link leads. */
const pages: Readonly<Record<LienKind, 'reinitialisation' | 'activation'>> = {
  reinitialisation: 'reinitialisation',
  'verification-adresse': 'activation',
  'changement-adresse': 'activation',
};

/**
 * Makes a single-use link, 256 random bits kept as a keyed hash (spec, rule 3). Earlier links of its
 * kind for the account stop working. The token is nowhere else than in what is returned.
 */
export async function createLink(
  ctx: Context,
  trx: Transaction,
  { espace, genre, compteId, charge }: CreateLinkInput,
): Promise<{ token: string; url: string }> {
  const now = ctx.clock.now();
  const { lifetimeHours } = getEspace(espace).policies.liens[genre];
  const id = newId();
  const token = newToken();
  await lockCompte(trx, compteId);
  await supersedeLinks(ctx, trx, compteId, [genre]);
  await trx('liens').insert({
    id,
    espace,
    genre,
    compte_id: compteId,
    empreinte: linkFingerprint(ctx, token),
    charge_chiffre: charge === undefined ? null : ctx.vault.seal(chargePurpose(id), charge),
    cree_le: toInstant(now),
    expire_le: toInstant(addHours(now, lifetimeHours)),
    utilise_le: null,
    remplace_le: null,
  });
  return { token, url: `${ctx.publicUrl}/${espace}/${pages[genre]}?jeton=${token}` };
}
