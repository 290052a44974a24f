import type { EspaceId } from '@eps/espaces';
import { liveCode } from '../codes-confidentiels/find-code.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { consumeSubjectLink } from '../links/consume-link.ts';
import { findLink } from '../links/find-link.ts';
import { Refusal } from '../refusal.ts';
import { CANDIDATE, openCandidate } from './candidates.ts';

/** Those that the page of an address opens. */
const ADDRESS_LINKS = ['verification-adresse', 'changement-adresse', CANDIDATE] as const;

/**
 * Uses the link mailed to a candidate address: it is read, and nothing else. Whoever has the letter decides
 * whether it becomes that of the account (A5).
 * @returns null for a link of another kind, which is left as it is
 * @throws Refusal `lien-expire`, `lien-utilise` (also once the letter opens nothing)
 */
export async function validateCandidate(
  ctx: Context,
  trx: Transaction,
  link: { readonly espace: EspaceId; readonly jeton: string },
): Promise<{ email: string } | null> {
  const { genre } = await findLink(ctx, trx, { ...link, genres: ADDRESS_LINKS });
  if (genre !== CANDIDATE) return null;
  const { sujetId } = await consumeSubjectLink(ctx, trx, { ...link, genres: [CANDIDATE] });
  const candidate = await trx('candidats').where({ id: sujetId }).first();
  const code = await trx('codes_confidentiels')
    .where({ id: candidate?.code_id ?? '' })
    .first('professionnel_id');
  const live = await liveCode(trx, code?.professionnel_id ?? '');
  if (!candidate || live?.id !== candidate.code_id) throw new Refusal('lien-utilise', { genre });
  await trx('candidats')
    .where({ id: candidate.id })
    .update({ verifie_le: toInstant(ctx.clock.now()) });
  return { email: openCandidate(ctx, candidate) };
}
