import { champsConvention, type BodyOf, type saveConventionDraft as route } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { sealPart } from './convention-seals.ts';
import { lockOpenConvention, type ConventionRef } from './load-convention.ts';

/**
 * Keeps what is typed, sealed, for the espace's delay; the request stays open as long as one types.
 * @throws Refusal `convention-fermee`, `convention-deja-deposee`
 */
export function saveConventionDraft(
  ctx: Context,
  { valeurs, ...ref }: ConventionRef & BodyOf<typeof route>,
): Promise<{ expireLe: string }> {
  return inTransaction(ctx.db, async (trx) => {
    const row = await lockOpenConvention(ctx, trx, ref);
    const { draftMinutes, lifetimeMinutes } = getEspace(ref.espace).policies.parcours;
    const now = ctx.clock.now();
    const kept = champsConvention.flatMap((field) => {
      const value = valeurs[field];
      return value === undefined || value === '' ? [] : [[field, value] as const];
    });
    const expireLe = toInstant(addMinutes(now, draftMinutes));
    const end = toInstant(addMinutes(now, lifetimeMinutes));
    await trx('conventions')
      .where({ id: row.id })
      .update({
        brouillon_chiffre: sealPart(
          ctx,
          'brouillon',
          row.id,
          JSON.stringify(Object.fromEntries(kept)),
        ),
        brouillon_expire_le: expireLe,
        expire_le: end > row.expire_le ? end : row.expire_le,
      });
    return { expireLe };
  });
}
