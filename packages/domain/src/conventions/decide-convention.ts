import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { ConventionRow } from '../db/entry-tables.ts';

/** What an agent's decision met. */
export type Decided = 'fait' | NotDecided;
export type NotDecided = 'deja-fait' | 'inconnue' | 'deja-decidee' | 'numero-partage';

/**
 * The deposited request of that number, its row held. What else may be found is told as it is: agents
 * work on the command line.
 */
export async function lockDeposited(
  trx: Transaction,
  suivi: string,
  wanted: 'acceptee' | 'refusee',
): Promise<ConventionRow | NotDecided> {
  const row = await trx('conventions')
    .where({ suivi: suivi.trim().toUpperCase() })
    .forUpdate()
    .first();
  if (!row || row.etat === 'brouillon' || row.etat === 'generee') return 'inconnue';
  if (row.etat === 'deposee') return row;
  return row.etat === wanted ? 'deja-fait' : 'deja-decidee';
}

/** Pages that the mails of a decision lead to. */
export function pageUrl(ctx: Context, espace: EspaceId, page: string): string {
  return `${ctx.publicUrl}/${espace}/${page}`;
}
