import { fieldTexts } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { acceptDocuments } from './accept-documents.ts';

/**
 * Accepts the terms in force, again after they changed (spec, rule 15). The session as it is then.
 * @throws Refusal `requete-invalide` for another version than the one in force
 */
export async function acceptTerms(
  ctx: Context,
  active: ActiveSession,
  version: string,
): Promise<ActiveSession> {
  const { espace, compteId, professionnelId } = active;
  if (version !== getEspace(espace).documents.cgu.version)
    throw new Refusal('requete-invalide', {}, { version: [fieldTexts.cgu] });
  await inTransaction(ctx.db, async (trx) => {
    const fresh = await acceptDocuments(ctx, trx, { espace, compteId, cguVersion: version });
    if (fresh)
      await recordEvent(ctx, trx, { espace, type: 'cgu-acceptees', compteId, professionnelId });
  });
  return { ...active, cguAAccepter: false };
}
