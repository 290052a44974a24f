import { getEspace, type EspaceId, linkLifetimeHours } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { createLink } from '../links/create-link.ts';

/** A link that proves the address an account has, as the messages that carry it want it. */
export async function createVerification(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, email }: { espace: EspaceId; compteId: string; email: string },
): Promise<{ url: string; lifetimeHours: number }> {
  const genre = 'verification-adresse';
  const { url } = await createLink(ctx, trx, { espace, genre, compteId, charge: email });
  return { url, lifetimeHours: linkLifetimeHours(getEspace(espace), genre) };
}
