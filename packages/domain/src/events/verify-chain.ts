import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { ChaineRow } from '../db/event-tables.ts';
import { isOriginSealed, readOrigin, type ChainOrigin } from './chain-origin.ts';
import { type ChainFault, createWalk, MOST_FAULTS } from './chain-walk.ts';
import { GENESIS } from './event-row.ts';
import { isHeadSealed } from './head-seal.ts';

export interface ChainVerdict {
  readonly ok: boolean;
  readonly head: { readonly rang: number; readonly empreinte: string };
  /** What the last purge left; null where there was none. */
  readonly origin: ChainOrigin | null;
  /** In the order of the ranks; at most `MOST_FAULTS` rows. */
  readonly faults: readonly ChainFault[];
}

const PAGE = 500;

/**
 * Reads an espace's whole log from its start, page by page, and names every row that is not what was
 * written. Events recorded meanwhile are not looked at.
 */
export async function verifyChain(ctx: Context, espace: EspaceId): Promise<ChainVerdict> {
  for (;;) {
    const chaine = await findChaine(ctx, espace);
    const verdict = chaine ? await walkFrom(ctx, chaine) : await withoutHead(ctx, espace);
    // What a purge removes during the walk is missing from it, and from nothing else.
    const now = verdict.ok ? chaine : await findChaine(ctx, espace);
    if (now?.origine_rang === chaine?.origine_rang) return verdict;
  }
}

function findChaine(ctx: Context, espace: EspaceId): Promise<ChaineRow | undefined> {
  return ctx.db('chaines').where({ espace }).first();
}

async function withoutHead(ctx: Context, espace: EspaceId): Promise<ChainVerdict> {
  const row = await ctx.db('evenements').where({ espace }).max({ dernier: 'rang' }).first();
  const dernier = Number(row?.['dernier'] ?? 0);
  const faults: ChainFault[] = dernier > 0 ? [{ rang: dernier, kind: 'head' }] : [];
  return { ok: dernier === 0, head: { rang: 0, empreinte: GENESIS }, origin: null, faults };
}

async function walkFrom(ctx: Context, chaine: ChaineRow): Promise<ChainVerdict> {
  const { espace, rang, empreinte } = chaine;
  const origin = readOrigin(chaine);
  const { start, ours } = await findStart(ctx, chaine, origin);
  const walk = createWalk(espace, start);
  for await (const page of pages(ctx, chaine, start.rang)) for (const row of page) walk.take(row);
  walk.end(chaine);
  if (!isHeadSealed(ctx.vault, chaine)) walk.fault(rang, 'head');
  for (const early of await upTo(ctx, espace, start.rang))
    walk.fault(early, origin ? 'returned' : 'added');
  for (const late of await beyondHead(ctx, espace)) walk.fault(late, 'added');
  const faults = walk.faults();
  if (!ours) faults.push({ rang: origin?.rang ?? start.rang, kind: 'origin' });
  faults.sort((left, right) => left.rang - right.rang);
  return { ok: faults.length === 0, head: { rang, empreinte }, origin, faults };
}

/**
 * Where the walk begins. The start is ours when it is sealed, and when the last purge that the chain tells
 * is the one that made it: a former start has a seal too. Where it is not, the rows that are there are
 * walked all the same.
 */
async function findStart(ctx: Context, chaine: ChaineRow, origin: ChainOrigin | null) {
  const own = () => ctx.db('evenements').where({ espace: chaine.espace });
  const purge = await own()
    .where({ type: 'journal-purge' })
    .where('rang', '<=', chaine.rang)
    .orderBy('rang', 'desc')
    .first('rang');
  const genesis = { rang: 0, empreinte: GENESIS };
  if (origin === null && purge === undefined) return { start: genesis, ours: true };
  if (origin && isOriginSealed(ctx.vault, chaine) && purge?.rang === origin.evenement)
    return { start: origin, ours: true };
  const first = purge && (await own().orderBy('rang').first());
  if (!first) return { start: genesis, ours: false };
  const start = { rang: first.rang - 1, empreinte: first.empreinte_precedente };
  return { start, ours: false };
}

async function* pages(ctx: Context, { espace, rang: last }: ChaineRow, first: number) {
  for (let after = first; ;) {
    const page = await ctx
      .db('evenements')
      .where({ espace })
      .where('rang', '>', after)
      .where('rang', '<=', last)
      .orderBy('rang')
      .limit(PAGE);
    const end = page.at(-1);
    if (!end) return;
    yield page;
    after = end.rang;
  }
}

/** Rows where the chain does not begin yet. */
function upTo(ctx: Context, espace: EspaceId, rang: number): Promise<number[]> {
  return ctx
    .db('evenements')
    .where({ espace })
    .where('rang', '<=', rang)
    .orderBy('rang')
    .limit(MOST_FAULTS)
    .pluck('rang');
}

/** One statement, so that an event recorded between two reads is not taken for an addition. */
async function beyondHead(ctx: Context, espace: EspaceId): Promise<number[]> {
  const rows = await ctx
    .db('evenements')
    .join('chaines', 'chaines.espace', 'evenements.espace')
    .where('evenements.espace', espace)
    .whereRaw('evenements.rang > chaines.rang')
    .orderBy('evenements.rang')
    .limit(MOST_FAULTS)
    .select('evenements.rang');
  return rows.map(({ rang }: { rang: number }) => rang);
}
