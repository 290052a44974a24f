import { getEspace, type Canal, type EspaceId, type ParcoursKind } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { codeEmail } from '../messages/code-email.ts';
import { codeSms } from '../messages/code-sms.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { maskRecipient } from '../outbox/mask-recipient.ts';
import { newCode, newId } from '../vault/random.ts';
import { checkSending } from './check-sending.ts';
import { codeFingerprint, destinationFingerprint } from './code-seals.ts';

export interface IssueCodeInput {
  readonly espace: EspaceId;
  readonly parcours: ParcoursKind;
  readonly parcoursId: string;
  readonly professionnelId: string;
  readonly compteId: string | null;
  readonly canal: Canal;
  /** E.164 number or e-mail address on file. */
  readonly destination: string;
  readonly visiteur: Visiteur;
}

const DIGITS = 6;

/**
 * Makes a code and hands it to the outbox; the earlier ones of the journey stop working.
 * @throws Refusal `renvoi-trop-tot`, `envois-epuises`
 */
export async function issueCode(
  ctx: Context,
  trx: Transaction,
  input: IssueCodeInput,
): Promise<void> {
  await checkSending(ctx, trx, input);
  const { parcoursId, professionnelId, canal, destination } = input;
  const now = ctx.clock.now();
  const { lifetimeMinutes } = getEspace(input.espace).policies.code;
  const expireLe = addMinutes(now, lifetimeMinutes);
  const id = newId();
  const code = newCode(DIGITS);
  await trx('codes')
    .where({ parcours_id: parcoursId })
    .whereNull('remplace_le')
    .update({ remplace_le: toInstant(now) });
  await trx('codes').insert({
    id,
    parcours_id: parcoursId,
    professionnel_id: professionnelId,
    canal,
    masque: maskRecipient(canal, destination),
    destination_empreinte: destinationFingerprint(ctx, destination),
    empreinte: codeFingerprint(ctx, id, code),
    essais: 0,
    envoye_le: toInstant(now),
    expire_le: toInstant(expireLe),
    utilise_le: null,
    remplace_le: null,
  });
  await enqueueCode(ctx, trx, input, { code, lifetimeMinutes, expireLe });
}

async function enqueueCode(
  ctx: Context,
  trx: Transaction,
  { espace, parcours, professionnelId, compteId, canal, destination, visiteur }: IssueCodeInput,
  sent: { readonly code: string; readonly lifetimeMinutes: number; readonly expireLe: Date },
): Promise<void> {
  const { code, lifetimeMinutes, expireLe } = sent;
  const to = { espace, to: destination, professionnelId, compteId, perimeLe: expireLe };
  const data = { code, parcours, lifetimeMinutes };
  if (canal === 'sms') return enqueue(ctx, trx, { ...to, message: codeSms, data });
  const circumstances = { le: ctx.clock.now(), appareil: visiteur.appareil };
  return enqueue(ctx, trx, { ...to, message: codeEmail, data: { ...data, ...circumstances } });
}
