import type { ParcoursView } from '@eps/contracts';
import { attemptCode, consumeCode } from '../codes/attempt-code.ts';
import { currentCode } from '../codes/current-code.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import type { CodeRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { advance } from './advance.ts';
import { getParcours } from './get-parcours.ts';
import { requireParcours, type ProvenParcours } from './load-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';

/**
 * Checks the code received (O4). Used exactly once, whatever arrives at once.
 * @throws Refusal `parcours-expire`, `etape-inattendue` (another tab was faster), `code-incorrect`
 *   with the tries left, `code-perime` (too old, replaced, or its tries spent)
 */
export async function verifyCode(
  ctx: Context,
  input: ParcoursRef & { readonly code: string },
  visiteur: Visiteur,
): Promise<ParcoursView> {
  const { espace, code } = input;
  const loaded = await requireParcours(ctx, ctx.db, input, ['code']);
  const current = await currentCode(ctx.db, loaded.row.id);
  if (!current) throw new Refusal('code-perime');
  const attempted = await attemptCode(ctx, ctx.db, { espace, current, code });
  if (attempted.outcome === 'juste') {
    await accept(ctx, input, loaded, current);
    return getParcours(ctx, input);
  }
  if (attempted.outcome === 'perime') throw await outdated(ctx, input);
  await recordRefused(ctx, loaded, visiteur);
  throw attempted.outcome === 'faux'
    ? new Refusal('code-incorrect', { essaisRestants: attempted.remaining })
    : new Refusal('code-perime');
}

/** The step may have been passed by another submit of the same code: then it is that which tells. */
async function outdated(ctx: Context, ref: ParcoursRef): Promise<Refusal> {
  await requireParcours(ctx, ctx.db, ref, ['code']);
  return new Refusal('code-perime');
}

async function accept(
  ctx: Context,
  ref: ParcoursRef,
  { row }: ProvenParcours,
  { id, canal }: CodeRow,
): Promise<void> {
  const consumed = await inTransaction(ctx.db, async (trx) => {
    if (!(await consumeCode(ctx, trx, id))) return false;
    await advance(trx, row.id, ['code'], { etape: 'finaliser', canal_verifie: canal });
    return true;
  });
  if (!consumed) throw await outdated(ctx, ref);
}

function recordRefused(
  ctx: Context,
  { row, professionnel }: ProvenParcours,
  { appareil }: Visiteur,
): Promise<void> {
  return inTransaction(ctx.db, (trx) =>
    recordEvent(ctx, trx, {
      espace: row.espace,
      type: 'code-refuse',
      compteId: row.compte_id,
      professionnelId: professionnel.id,
      appareil,
    }),
  );
}
