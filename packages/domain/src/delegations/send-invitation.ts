import { getEspace, linkLifetimeHours } from '@eps/espaces';
import { allowedToday } from '../attempts/allowed-today.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { ActiveSession, Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import { createSubjectLink } from '../links/create-link.ts';
import { invitationDelegation } from '../messages/invitation-delegation.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Refusal } from '../refusal.ts';
import { nomDuDelegue } from './describe-delegations.ts';
import { readServices } from './services-column.ts';

/** Of one account, new or sent again: a stolen session must not write to the whole world. */
const INVITATIONS_PER_DAY = 20;
/** To one address, whoever invites: nobody’s mailbox is to be filled. */
const PER_ADDRESSEE = 3;
const DAY_MINUTES = 24 * 60;

/**
 * Counts one more invitation of an account, and to an address. Before any row is taken: they are counters.
 * @throws Refusal `envois-epuises` beyond twenty in 24 hours, or three to that address
 */
export async function countInvitation(
  ctx: Context,
  trx: Transaction,
  { espace, compteId }: Pick<ActiveSession, 'espace' | 'compteId'>,
  email: string,
): Promise<void> {
  const addressee = `${espace} ${normaliseEmail(email)}`;
  const allowances = [
    { what: 'invitation-delegation', subject: compteId, perDay: INVITATIONS_PER_DAY },
    { what: 'invitation-delegation-a', subject: addressee, perDay: PER_ADDRESSEE },
  ];
  for (const allowance of allowances)
    if (!(await allowedToday(ctx, trx, allowance)))
      throw new Refusal('envois-epuises', { minutes: DAY_MINUTES });
}

/** Writes the invitation and its link; the former link dies. The account's row is held. */
export async function sendInvitation(
  ctx: Context,
  trx: Transaction,
  delegation: DelegationRow,
  { nom: titulaire, professionnelId }: Pick<ActiveSession, 'nom' | 'professionnelId'>,
): Promise<void> {
  const { id: sujetId, espace, compte_id: compteId, email: to, fin_le: finLe } = delegation;
  const genre = 'invitation-delegation';
  const { url } = await createSubjectLink(ctx, trx, { espace, genre, sujetId });
  await enqueue(ctx, trx, {
    message: invitationDelegation,
    espace,
    compteId,
    professionnelId,
    to,
    data: {
      titulaire,
      delegue: nomDuDelegue(delegation),
      services: readServices(delegation.services),
      finLe,
      url,
      lifetimeHours: linkLifetimeHours(getEspace(espace), genre),
    },
  });
}
