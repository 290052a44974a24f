import { setImmediate as breathe } from 'node:timers/promises';
import { espaceIds, type EspaceId } from '@eps/espaces';
import { addHours, monthsBefore } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Queryable, type Transaction } from '../db/database.ts';
import type { ChaineRow, EvenementRow } from '../db/event-tables.ts';
import { toInstant } from '../db/instants.ts';
import { isOriginSealed, readOrigin, sealOrigin, type ChainOrigin } from './chain-origin.ts';
import { createWalk } from './chain-walk.ts';
import { GENESIS } from './event-row.ts';
import { isHeadSealed, sealHead } from './head-seal.ts';
import { lockHead, recordEvent } from './record-event.ts';

/** How long an event is kept (docs/retention.md). */
const MONTHS = 12;
/** Of one transaction, which holds the head of the chain. */
const ROWS = 200;
/** Of one round; the next takes the others. */
const TRANSACTIONS = 50;
/** Fewer than `ROWS` wait for each other: each purge is itself an event. */
const REST_HOURS = 24;

export interface PurgeOptions {
  /** Everything that is old enough, now: neither a next round nor a full transaction is waited for. */
  readonly tout?: boolean;
  /** Also what does not verify; the event says so. For an operator who has looked. */
  readonly malgreAnomalies?: boolean;
  /** Rows of one transaction. */
  readonly lignes?: number;
}

export interface PurgeOutcome {
  /** How many rows were removed. */
  readonly lignes: number;
  /** Why it stopped: the first row that does not verify, or the rank of the start; null where nothing did. */
  readonly anomalie: number | null;
}

/**
 * Removes the events of every espace that are older than 12 months, some thousands a round.
 * @returns the espaces whose log does not verify, and from which nothing was removed since that was found
 */
export async function purgeEvenements(
  ctx: Context,
): Promise<{ readonly espace: EspaceId; readonly rang: number }[]> {
  const refused = [];
  for (const espace of espaceIds) {
    const { anomalie } = await purgeChain(ctx, espace);
    if (anomalie !== null) refused.push({ espace, rang: anomalie });
  }
  return refused;
}

/**
 * Removes the oldest rows of an espace's chain, up to the first that is not older than 12 months. Each
 * transaction removes some, records the event that says so, and seals where the chain starts from now on.
 */
export async function purgeChain(
  ctx: Context,
  espace: EspaceId,
  options: PurgeOptions = {},
): Promise<PurgeOutcome> {
  const { tout = false, lignes: most = ROWS } = options;
  const transactions = tout ? Infinity : TRANSACTIONS;
  let lignes = 0;
  for (let done = 0; done < transactions; done += 1) {
    // Most rounds find nothing: they lock nothing either.
    const chaine = await ctx.db('chaines').where({ espace }).first();
    if (!chaine) break;
    if (!options.malgreAnomalies && !isStartOurs(ctx, chaine))
      return { lignes, anomalie: chaine.origine_rang };
    if ((await findDue(ctx, ctx.db, chaine, options)).length === 0) {
      if (options.malgreAnomalies) await inTransaction(ctx.db, (trx) => vouch(ctx, trx, espace));
      break;
    }
    const purged = await inTransaction(ctx.db, (trx) => purgeSome(ctx, trx, espace, options));
    if (purged.anomalie !== null) return { lignes, anomalie: purged.anomalie };
    lignes += purged.lignes;
    if (purged.lignes < most) break;
    // On SQLite all of it is done on this thread: requests take their turn.
    await breathe();
  }
  return { lignes, anomalie: null };
}

/** How many rows `purgeChain` would remove with `tout`, if they verify. */
export async function countPurgeable(ctx: Context, espace: EspaceId): Promise<number> {
  const chaine = await ctx.db('chaines').where({ espace }).first();
  if (!chaine || (await findDue(ctx, ctx.db, chaine, { tout: true })).length === 0) return 0;
  const rest = () => rowsAfter(ctx.db, espace, startOf(chaine, {}).rang);
  const young = await rest().where('le', '>=', limitOf(ctx)).min({ rang: 'rang' }).first();
  const until = young?.['rang'] ?? Infinity;
  const [counted] = await rest()
    .where('rang', '<', Math.min(until, chaine.rang + 1))
    .count({ lignes: '*' });
  return Number(counted?.['lignes'] ?? 0);
}

/** In one transaction, the head locked: nobody else purges or records meanwhile. */
async function purgeSome(
  ctx: Context,
  trx: Transaction,
  espace: EspaceId,
  options: PurgeOptions,
): Promise<PurgeOutcome> {
  const chaine = await lockHead(trx, espace);
  const due = await findDue(ctx, trx, chaine, options);
  const last = due.at(-1);
  if (!last) return { lignes: 0, anomalie: null };
  const { malgreAnomalies = false } = options;
  const anomalie = malgreAnomalies ? null : await findAnomaly(ctx, trx, chaine, due);
  if (anomalie !== null) return { lignes: 0, anomalie };
  const start = startOf(chaine, options);
  await rowsAfter(trx, espace, start.rang).where('rang', '<=', last.rang).delete();
  const { rang, empreinte } = last;
  const lignes = due.length;
  await moveStart(ctx, trx, chaine, { rang, empreinte, lignes, vouched: malgreAnomalies });
  return { lignes, anomalie: null };
}

/** Seals what is not ours, for an operator who has looked, where nothing is old enough to be removed. */
async function vouch(ctx: Context, trx: Transaction, espace: EspaceId): Promise<void> {
  const chaine = await lockHead(trx, espace);
  if (isStartOurs(ctx, chaine) && isHeadSealed(ctx.vault, chaine)) return;
  const first = await rowsAfter(trx, espace, 0).orderBy('rang').first();
  const { rang, empreinte } = first
    ? { rang: first.rang - 1, empreinte: first.empreinte_precedente }
    : chaine;
  await moveStart(ctx, trx, chaine, { rang, empreinte, lignes: 0, vouched: true });
}

interface NewStart extends Pick<ChainOrigin, 'rang' | 'empreinte' | 'lignes'> {
  /** Whether somebody answers for what was not verified, the head included. */
  readonly vouched: boolean;
}

/** Records the event that tells a purge, and seals where the chain starts from now on. */
async function moveStart(
  ctx: Context,
  trx: Transaction,
  { espace, rang: head }: ChaineRow,
  { rang, empreinte, lignes, vouched }: NewStart,
): Promise<void> {
  await recordEvent(ctx, trx, {
    espace,
    type: 'journal-purge',
    acteur: 'systeme',
    detail: `Jusqu’au rang ${rang}, lignes retirées\u00a0: ${lignes}${vouched ? ', sans vérification' : ''}`,
  });
  const origin = { rang, empreinte, le: toInstant(ctx.clock.now()), lignes, evenement: head + 1 };
  const sceau = vouched ? { sceau: sealHead(ctx.vault, await lockHead(trx, espace)) } : {};
  await trx('chaines')
    .where({ espace })
    .update({ ...sealOrigin(ctx.vault, espace, origin), ...sceau });
}

/** The rows of one transaction: old enough, and worth an event; none where they are not. */
async function findDue(
  ctx: Context,
  db: Queryable,
  chaine: ChaineRow,
  options: PurgeOptions,
): Promise<EvenementRow[]> {
  const { espace } = chaine;
  const { lignes = ROWS, tout = false } = options;
  const limit = limitOf(ctx);
  const rest = () =>
    rowsAfter(db, espace, startOf(chaine, options).rang)
      .where('rang', '<=', chaine.rang)
      .orderBy('rang');
  // What purges left behind is not purged for its own sake.
  const oldest = await rest().whereNot({ type: 'journal-purge' }).first('le');
  if (!oldest || oldest.le >= limit) return [];
  const rows = await rest().limit(lignes);
  const young = rows.findIndex(({ le }) => le >= limit);
  const due = young === -1 ? rows : rows.slice(0, young);
  const rested = toInstant(addHours(ctx.clock.now(), -REST_HOURS));
  const waits = !tout && due.length < lignes && (chaine.origine_le ?? '') > rested;
  return waits ? [] : due;
}

/** The first row, from the start to the one after those, that is not what was written; null where all are. */
async function findAnomaly(
  ctx: Context,
  trx: Transaction,
  chaine: ChaineRow,
  due: readonly EvenementRow[],
): Promise<number | null> {
  const { espace } = chaine;
  if (!isStartOurs(ctx, chaine)) return chaine.origine_rang;
  if (!isHeadSealed(ctx.vault, chaine)) return chaine.rang;
  const walk = createWalk(espace, startOf(chaine, {}));
  for (const row of due) walk.take(row);
  // What follows testifies the last one; the head does where nothing follows.
  const last = due.at(-1)?.rang ?? 0;
  const next = await rowsAfter(trx, espace, last).orderBy('rang').first();
  if (next) walk.take(next);
  else walk.end(chaine);
  const ranks = walk.faults().map(({ rang }) => rang);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function isStartOurs(ctx: Context, chaine: ChaineRow): boolean {
  return readOrigin(chaine) === null || isOriginSealed(ctx.vault, chaine);
}

/** Whoever purges what does not verify begins with whatever is there. */
function startOf(chaine: ChaineRow, { malgreAnomalies = false }: PurgeOptions) {
  const origin = malgreAnomalies ? null : readOrigin(chaine);
  return origin ?? { rang: 0, empreinte: GENESIS };
}

function rowsAfter(db: Queryable, espace: EspaceId, rang: number) {
  return db('evenements').where({ espace }).where('rang', '>', rang);
}

function limitOf(ctx: Context): string {
  return toInstant(monthsBefore(ctx.clock.now(), MONTHS));
}
