import type { EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import type { DepartCpsRow } from '../db/proof-tables.ts';
import { toInstant } from '../db/instants.ts';
import { Refusal } from '../refusal.ts';
import { newToken } from '../vault/random.ts';
import { departureSeals, type CardTransaction } from './departure-seals.ts';

/** How long somebody may take with their card. */
export const DEPARTURE_MINUTES = 10;

export interface NewDeparture {
  readonly espace: EspaceId;
  readonly but: DepartCpsRow['but'];
  /** The browser’s session: the one to confirm, or to end once signed in anew; null where it has none. */
  readonly connexionId: string | null;
  /** Id of the browser, as its cookie says it now. */
  readonly navigateur: string | null;
  readonly transaction: CardTransaction;
}

/**
 * Notes that a browser leaves for the provider of cards.
 * @throws Refusal `reserve-au-titulaire` where a delegate would confirm: the card is the owner's to show
 * @returns the secret that its transaction cookie is to hold, 256 random bits, kept as a keyed hash
 */
export async function beginDeparture(
  ctx: Context,
  { espace, but, connexionId, navigateur, transaction }: NewDeparture,
): Promise<string> {
  if (but === 'confirmation') await demandOwn(ctx, connexionId);
  const now = ctx.clock.now();
  const jeton = newToken();
  const id = departureSeals.idOf(ctx, jeton);
  await ctx.db('departs_cps').insert({
    id,
    espace,
    but,
    connexion_id: connexionId,
    transaction_chiffree: departureSeals.seal(ctx, id, { ...transaction, navigateur }),
    cree_le: toInstant(now),
    expire_le: toInstant(addMinutes(now, DEPARTURE_MINUTES)),
    utilise_le: null,
  });
  return jeton;
}

async function demandOwn(ctx: Context, connexionId: string | null): Promise<void> {
  const session = await ctx
    .db('connexions')
    .where({ id: connexionId ?? '' })
    .first('delegation');
  if (session && session.delegation !== null) throw new Refusal('reserve-au-titulaire');
}
