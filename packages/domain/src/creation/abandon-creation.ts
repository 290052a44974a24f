import type { CreationView } from '@eps/contracts';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { noDraft } from '../parcours/draft.ts';
import { demandCreation } from './demand-creation.ts';
import { describeNoCreation } from './describe-creation.ts';
import type { CreationRef } from './load-creation.ts';

/**
 * « Ce n’est pas moi »: leaves this browser's creation where it was, and shows the first step again. What
 * was typed is dropped; a letter asked for and a link mailed still work. Harmless when there is none.
 * @throws Refusal `introuvable`
 */
export async function abandonCreation(
  ctx: Context,
  { espace, parcoursId }: CreationRef,
): Promise<CreationView> {
  demandCreation(espace);
  const now = toInstant(ctx.clock.now());
  await ctx
    .db('parcours')
    .where({ id: parcoursId ?? '', espace, genre: 'inscription' })
    .where('expire_le', '>', now)
    .update({ ...noDraft, expire_le: now });
  return describeNoCreation(ctx);
}
