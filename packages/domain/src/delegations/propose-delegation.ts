import type { BodyOf, DelegationView, proposeDelegation as route } from '@eps/contracts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import { readCompte } from '../comptes/read-compte.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { DelegationRow, DelegueRow } from '../db/delegation-tables.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { delegationProposee } from '../messages/delegation-proposee.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { writeActivite } from '../sessions/activite-column.ts';
import { holdSession } from '../sessions/hold-session.ts';
import { newId } from '../vault/random.ts';
import { demandBeyondMailbox } from './demand-beyond-mailbox.ts';
import { demandDelegations } from './demand-delegations.ts';
import { demandLimits } from './demand-limits.ts';
import { delegueData } from './delegue-data.ts';
import { describeDelegations } from './describe-delegations.ts';
import { endPastDelegations } from './end-delegations.ts';
import { holdDelegueOf } from './hold-delegue.ts';
import { ownDelegations } from './own-delegations.ts';
import { countInvitation, sendInvitation } from './send-invitation.ts';
import { writeServices } from './services-column.ts';

type Body = BodyOf<typeof route>;

/**
 * Proposes to somebody that they act in the account, within services and until a day: an invitation goes
 * to them, and the owner is told, with the link that freezes the account.
 * @throws Refusal `introuvable`, `preuve-necessaire`, `delegation-a-soi`, `delegation-hors-limites`, `delegation-existante`,
 *   `delegations-epuisees`, `envois-epuises`; `non-connecte` when the session has ended meanwhile
 */
export async function proposeDelegation(
  ctx: Context,
  active: ActiveSession,
  body: Body,
  visiteur: Visiteur,
): Promise<DelegationView> {
  demandDelegations(active.espace);
  return inTransaction(ctx.db, (trx) => propose(ctx, trx, active, body, visiteur));
}

async function propose(
  ctx: Context,
  trx: Transaction,
  active: ActiveSession,
  body: Body,
  visiteur: Visiteur,
): Promise<DelegationView> {
  await countInvitation(ctx, trx, active, body.email);
  const delegue = await holdDelegueOf(ctx, trx, active.espace, body.email);
  const owner = await holdSession(ctx, trx, active);
  demandBeyondMailbox(ctx, owner);
  const { compte, professionnel } = await readCompte(trx, owner);
  if (compte.email_norme === normaliseEmail(body.email)) throw new Refusal('delegation-a-soi');
  demandLimits(ctx, { ...owner, profession: professionnel.profession }, body);
  await demandRoom(ctx, trx, owner, delegue);
  const row = toRow(ctx, owner, delegue, body);
  await trx('delegations').insert(row);
  await sendInvitation(ctx, trx, row, owner);
  await tellOwner(ctx, trx, { owner, to: compte.email, delegation: row, visiteur });
  const [view] = await describeDelegations(ctx, trx, [row]);
  if (view === undefined) throw new Error('A delegation just given cannot be described');
  return view;
}

/** One that is past its last day leaves its place. */
async function demandRoom(
  ctx: Context,
  trx: Transaction,
  { espace, compteId }: ActiveSession,
  { id: delegueId }: DelegueRow,
): Promise<void> {
  await endPastDelegations(ctx, trx, compteId);
  const live = await ownDelegations(ctx, trx, { compteId });
  if (live.some(({ delegue_id }) => delegue_id === delegueId))
    throw new Refusal('delegation-existante');
  if (live.length >= demandDelegations(espace).perCompte) throw new Refusal('delegations-epuisees');
}

function toRow(
  ctx: Context,
  { espace, compteId, activite }: ActiveSession,
  { id: delegue_id }: DelegueRow,
  { email, prenom, nom, services, finLe }: Body,
): DelegationRow {
  return {
    id: newId(),
    espace,
    compte_id: compteId,
    delegue_id,
    email,
    prenom,
    nom,
    activite: activite && writeActivite(activite),
    services: writeServices(services),
    fin_le: finLe,
    proposee_le: toInstant(ctx.clock.now()),
    acceptee_le: null,
    derniere_connexion_le: null,
    terminee_le: null,
    fin_motif: null,
  };
}

interface Proposed {
  readonly owner: ActiveSession;
  /** Address of the account. */
  readonly to: string;
  readonly delegation: DelegationRow;
  readonly visiteur: Visiteur;
}

async function tellOwner(
  ctx: Context,
  trx: Transaction,
  { owner, to, delegation, visiteur: { appareil } }: Proposed,
): Promise<void> {
  const { espace, compteId, professionnelId } = owner;
  const who = { espace, compteId, professionnelId };
  await enqueue(ctx, trx, {
    ...who,
    message: delegationProposee,
    to,
    data: delegueData(delegation, { le: ctx.clock.now(), appareil }),
  });
  await recordEvent(ctx, trx, {
    ...who,
    type: 'delegation-proposee',
    delegation: delegation.id,
    appareil,
  });
}
