import { randomBytes } from 'node:crypto';
import type { EvenementType } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { ChaineRow } from '../db/event-tables.ts';
import { chainHash, GENESIS, writeContent } from './event-row.ts';
import { isHeadSealed, sealHead } from './head-seal.ts';

export interface NewEvent {
  readonly espace: EspaceId;
  readonly type: EvenementType;
  readonly compteId?: string | null;
  readonly professionnelId?: string | null;
  readonly acteur?: 'personne' | 'systeme' | 'agent' | 'delegue';
  /** The delegation that a delegate acts under, or that the event is about: its id, never a name. */
  readonly delegation?: string | null;
  /** « Firefox sur Windows », from the visitor. */
  readonly appareil?: string | null;
  /** A short French precision, shown to the person. Never a personal datum, never a secret. */
  readonly detail?: string | null;
}

/**
 * Appends an event to its espace's chain, in the transaction of what it tells (reliability P6).
 * The chain's head stays locked until that transaction ends: record events last.
 */
export async function recordEvent(
  ctx: Pick<Context, 'clock' | 'vault'>,
  trx: Transaction,
  event: NewEvent,
): Promise<void> {
  const { espace, type, compteId = null, professionnelId = null, acteur = 'personne' } = event;
  const head = await lockHead(trx, espace);
  const row = {
    espace,
    rang: head.rang + 1,
    le: toInstant(ctx.clock.now()),
    type,
    contenu: writeContent({
      acteur,
      appareil: event.appareil ?? null,
      compte: compteId,
      delegation: event.delegation ?? null,
      detail: event.detail ?? null,
      professionnel: professionnelId,
    }),
    sel: randomBytes(16).toString('base64url'),
  };
  const empreinte = chainHash(head.empreinte, row);
  await trx('evenements').insert({
    ...row,
    compte_id: compteId,
    professionnel_id: professionnelId,
    acteur,
    empreinte_precedente: head.empreinte,
    empreinte,
  });
  const next = { espace, rang: row.rang, empreinte };
  // A head that is not ours stays so: sealed anew, it would hide that rows were cut off before it.
  const held = head.rang === 0 || isHeadSealed(ctx.vault, head);
  const sceau = held ? sealHead(ctx.vault, next) : head.sceau;
  await trx('chaines').where({ espace }).update({ rang: next.rang, empreinte, sceau });
}

/** The head of a chain, locked until the transaction ends; made where there is none yet. */
export async function lockHead(trx: Transaction, espace: EspaceId): Promise<ChaineRow> {
  const head = await trx('chaines').where({ espace }).forUpdate().first();
  if (head) return head;
  // Two first events at once: one inserts, the other waits for it here, then reads what it wrote.
  await trx('chaines')
    .insert({ espace, rang: 0, empreinte: GENESIS, sceau: '' })
    .onConflict('espace')
    .ignore();
  const created = await trx('chaines').where({ espace }).forUpdate().first();
  if (!created) throw new Error('The chain of events has no head');
  return created;
}
