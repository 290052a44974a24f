import type { LienCompteKind, LienSujetKind } from '@eps/espaces';
import { lockCompte } from '../comptes/lock-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { Refusal } from '../refusal.ts';
import { findLink, type FindLinkInput, type UsableLink } from './find-link.ts';

type AccountLink = UsableLink & { readonly compteId: string };
type SubjectLink = UsableLink & { readonly sujetId: string };

/**
 * Uses a link about an account, once: among parallel tries exactly one passes.
 * @throws Refusal as `findLink`
 */
export async function consumeLink(
  ctx: Context,
  trx: Transaction,
  input: FindLinkInput & { readonly genres: readonly LienCompteKind[] },
): Promise<AccountLink> {
  const link = await findLink(ctx, trx, input);
  const { compteId } = link;
  if (compteId === null) throw new Refusal('lien-illisible');
  await lockCompte(trx, compteId);
  await markUsed(ctx, trx, link);
  return { ...link, compteId };
}

/**
 * Uses a link about something else, once.
 * @throws Refusal as `findLink`
 */
export async function consumeSubjectLink(
  ctx: Context,
  trx: Transaction,
  input: FindLinkInput & { readonly genres: readonly LienSujetKind[] },
): Promise<SubjectLink> {
  const link = await findLink(ctx, trx, input);
  const { sujetId } = link;
  if (sujetId === null) throw new Refusal('lien-illisible');
  await markUsed(ctx, trx, link);
  return { ...link, sujetId };
}

/** Guarded update, affected rows checked. */
async function markUsed(ctx: Context, trx: Transaction, { id, genre }: UsableLink): Promise<void> {
  const used = await trx('liens')
    .where({ id })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .update({ utilise_le: toInstant(ctx.clock.now()) });
  if (used !== 1) throw new Refusal('lien-utilise', { genre });
}
