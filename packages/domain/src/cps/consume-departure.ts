import { timingSafeEqual } from 'node:crypto';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { DepartCpsRow } from '../db/proof-tables.ts';
import { toInstant } from '../db/instants.ts';
import { departureSeals, type CardTransaction } from './departure-seals.ts';

/** A return that matches its departure. */
export interface Departure {
  readonly but: DepartCpsRow['but'];
  readonly connexionId: string | null;
  readonly navigateur: string | null;
  readonly transaction: CardTransaction;
}

export interface ConsumeDepartureInput {
  readonly espace: EspaceId;
  /** What the transaction cookie holds. */
  readonly jeton: string | null;
  /** As the browser brought it back. */
  readonly state: string | null;
}

/**
 * Takes a departure, once, however many returns arrive at the same time. One whose `state` is not
 * that of the cookie uses nothing up: a page of somebody else's must not break off a sign-in under way.
 *
 * @returns null for a return of another browser, an old one, one already used, or none of ours
 */
export async function consumeDeparture(
  ctx: Context,
  { espace, jeton, state }: ConsumeDepartureInput,
): Promise<Departure | null> {
  if (jeton === null || state === null) return null;
  const id = departureSeals.idOf(ctx, jeton);
  const now = toInstant(ctx.clock.now());
  const usable = () =>
    ctx.db('departs_cps').where({ id, espace, utilise_le: null }).where('expire_le', '>', now);
  const row = await usable().first();
  if (row === undefined) return null;
  const { navigateur, ...transaction } = departureSeals.open(ctx, id, row.transaction_chiffree);
  if (!sameText(state, transaction.state)) return null;
  const taken = await usable().update({ utilise_le: now });
  if (taken === 0) return null;
  return { but: row.but, connexionId: row.connexion_id, navigateur, transaction };
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
