import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { ChaineRow, EvenementRow } from '../db/event-tables.ts';
import { chainHash, GENESIS, readContent } from './event-row.ts';
import { isHeadSealed } from './head-seal.ts';

export interface ChainFault {
  readonly rang: number;
  /**
   * `altered`: the row is not what was written. `missing`: no such row. `reordered`: it was written
   * at another rank. `added`: it was not written by the portal. `head`: the head is not ours, or not
   * that of the rows.
   */
  readonly kind: 'altered' | 'missing' | 'reordered' | 'added' | 'head';
}

export interface ChainVerdict {
  readonly ok: boolean;
  readonly head: { readonly rang: number; readonly empreinte: string };
  /** In the order of the ranks; at most `MOST_FAULTS`. */
  readonly faults: readonly ChainFault[];
}

const PAGE = 500;
/** A destroyed log need not fill the memory too. */
const MOST_FAULTS = 1000;

/**
 * Reads an espace's whole log, page by page, and names every row that is not what was written.
 * Events recorded meanwhile are not looked at.
 */
export async function verifyChain(ctx: Context, espace: EspaceId): Promise<ChainVerdict> {
  const head = await ctx.db('chaines').where({ espace }).first();
  const dernier = await lastRank(ctx, espace);
  if (!head) {
    const faults: ChainFault[] = dernier > 0 ? [{ rang: dernier, kind: 'head' }] : [];
    return { ok: faults.length === 0, head: { rang: 0, empreinte: GENESIS }, faults };
  }
  const walk = createWalk(espace);
  for await (const page of pages(ctx, espace, head.rang)) for (const row of page) walk.take(row);
  walk.end(head);
  if (!isHeadSealed(ctx.vault, head)) walk.fault(head.rang, 'head');
  for (const rang of await beyondHead(ctx, espace)) walk.fault(rang, 'added');
  const faults = walk.faults();
  const { rang, empreinte } = head;
  return { ok: faults.length === 0, head: { rang, empreinte }, faults };
}

async function* pages(ctx: Context, espace: EspaceId, last: number) {
  for (let after = -1; ;) {
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

async function lastRank(ctx: Context, espace: EspaceId): Promise<number> {
  const row = await ctx.db('evenements').where({ espace }).max({ dernier: 'rang' }).first();
  return Number(row?.['dernier'] ?? 0);
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

function createWalk(espace: EspaceId) {
  const found = new Map<number, ChainFault['kind']>();
  /** Rows that are not what their rank says: altered, or moved. */
  const suspects: EvenementRow[] = [];
  let previous: { rang: number; empreinte: string; sound: boolean } = {
    rang: 0,
    empreinte: GENESIS,
    sound: true,
  };

  const fault = (rang: number, kind: ChainFault['kind']): void => {
    if (found.size < MOST_FAULTS && !found.has(rang)) found.set(rang, kind);
  };
  const missing = (from: number, to: number): void => {
    for (let rang = from; rang <= to && found.size < MOST_FAULTS; rang += 1) fault(rang, 'missing');
  };

  return {
    fault,
    take(row: EvenementRow): void {
      missing(previous.rang + 1, row.rang - 1);
      const sound = isSound(espace, row, row.rang);
      if (!sound && suspects.length < MOST_FAULTS) suspects.push(row);
      const follows = row.rang === previous.rang + 1;
      // A sound row testifies what stood before it: if it differs, that one was written anew.
      if (sound && follows && previous.sound && row.empreinte_precedente !== previous.empreinte)
        fault(Math.max(1, previous.rang), 'altered');
      previous = { rang: row.rang, empreinte: row.empreinte, sound };
    },
    end(head: ChaineRow): void {
      missing(previous.rang + 1, head.rang);
      if (previous.rang === head.rang && previous.sound && previous.empreinte !== head.empreinte)
        fault(head.rang, 'head');
    },
    faults(): ChainFault[] {
      const ranks = suspects.map(({ rang }) => rang);
      for (const row of suspects) {
        const moved = [...ranks, ...found.keys()].some(
          (rang) => rang !== row.rang && isSound(espace, row, rang),
        );
        found.set(row.rang, moved ? 'reordered' : 'altered');
      }
      return [...found]
        .map(([rang, kind]) => ({ rang, kind }))
        .sort((left, right) => left.rang - right.rang);
    },
  };
}

/** The row's hash is that of its content at this rank, and its columns say what its content says. */
function isSound(espace: EspaceId, row: EvenementRow, rang: number): boolean {
  const { acteur, compte, professionnel } = readContent(row.contenu);
  return (
    chainHash(row.empreinte_precedente, { ...row, espace, rang }) === row.empreinte &&
    acteur === row.acteur &&
    compte === row.compte_id &&
    professionnel === row.professionnel_id
  );
}
