import type { CodeConfidentielDeclaration, EspaceId } from '@eps/espaces';
import { addHours } from '../clock.ts';
import { compteOf } from '../comptes/compte-of.ts';
import type { Context } from '../context.ts';
import { cancelLetters } from '../courriers/cancel-letters.ts';
import { queueCourrier } from '../courriers/queue-courrier.ts';
import { OPEN_STATES } from '../courriers/states.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CodeConfidentielRow } from '../db/entry-tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { codeConfidentiel } from '../messages/code-confidentiel.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { newId } from '../vault/random.ts';
import { newSecret, secretFingerprint } from './code-seals.ts';
import { demandCodeConfidentiel } from './demand-declaration.ts';
import {
  destinationFingerprint,
  isStillOnFile,
  readDestinations,
  type Destinations,
} from './destinations.ts';

export interface IssueCodeConfidentielInput {
  readonly espace: EspaceId;
  readonly professionnelId: string;
  /** Of the place it is asked for, normalised. */
  readonly numero: string;
  /** The channel preferred: the other is used where it is not on file. */
  readonly canal: CodeConfidentielRow['canal'];
  /** « Firefox sur Windows », from the visitor. */
  readonly appareil: string;
}

/** `deja-en-route`: a letter is on its way and is not replaced, or enough mails have left. */
export type IssuedCodeConfidentiel = 'emis' | 'deja-en-route' | 'sans-adresse';

const DAY_HOURS = 24;
const MAILS_PER_DAY = 3;

/**
 * Makes a code that opens an account once, and the message that carries it: a letter, or a mail to the
 * address of the registre. Both are kept or neither. The earlier code stops working, unless its letter
 * is on its way (spec, rule 14): then nothing changes. The person's row stays locked until the
 * transaction ends, so that of parallel requests one issues.
 * @throws Refusal `introuvable` in an espace without such codes
 */
export async function issueCodeConfidentiel(
  ctx: Context,
  trx: Transaction,
  input: IssueCodeConfidentielInput,
): Promise<IssuedCodeConfidentiel> {
  const declaration = demandCodeConfidentiel(input.espace);
  await lockProfessionnel(trx, input.professionnelId);
  if (await isUnderWay(ctx, trx, input, declaration)) return 'deja-en-route';

  const sending = await chooseDestination(ctx, trx, input);
  if (!sending) return 'sans-adresse';
  await replaceEarlier(ctx, trx, input);
  await insertCode(ctx, trx, input, { ...sending, declaration });
  const { espace, professionnelId, appareil } = input;
  await recordEvent(ctx, trx, {
    espace,
    type: 'code-confidentiel-emis',
    professionnelId,
    compteId: await compteOf(trx, professionnelId),
    appareil,
    detail: sending.canal === 'courrier' ? 'Par courrier' : 'Par e-mail',
  });
  return 'emis';
}

/**
 * A letter asked for less than `keptDays` ago, to where the person still is; or as many mails as may
 * leave in 24 hours: a stranger who asks and asks would fill the mailbox and kill each code before it
 * is used.
 */
async function isUnderWay(
  ctx: Context,
  trx: Transaction,
  { professionnelId }: IssueCodeConfidentielInput,
  { keptDays }: CodeConfidentielDeclaration,
): Promise<boolean> {
  const now = ctx.clock.now();
  const recent = trx('courriers')
    .where({ professionnel_id: professionnelId })
    .whereIn('etat', OPEN_STATES)
    .where('demande_le', '>', toInstant(addHours(now, -keptDays * DAY_HOURS)));
  const letters = await trx('codes_confidentiels').whereIn('id', recent.select('code_id'));
  for (const letter of letters) if (await isStillOnFile(ctx, trx, letter)) return true;
  const mails = await trx('codes_confidentiels')
    .where({ professionnel_id: professionnelId, canal: 'email' })
    .where('emis_le', '>', toInstant(addHours(now, -DAY_HOURS)))
    .select('id');
  return mails.length >= MAILS_PER_DAY;
}

interface Sending {
  readonly canal: CodeConfidentielRow['canal'];
  readonly destinations: Destinations;
  readonly empreinte: string;
}

async function chooseDestination(
  ctx: Context,
  trx: Transaction,
  { espace, professionnelId, numero, canal: preferred }: IssueCodeConfidentielInput,
): Promise<Sending | null> {
  const destinations = await readDestinations(trx, { professionnelId, numero });
  if (!destinations) return null;
  for (const canal of channelsOf(espace, preferred)) {
    const empreinte = destinationFingerprint(ctx, canal, destinations);
    const usable =
      empreinte !== null &&
      (canal === 'email' || !(await hasCameBack(trx, { professionnelId, empreinte })));
    if (usable) return { canal, destinations, empreinte };
  }
  return null;
}

/** One that is typed as a password comes by post alone: it proves more than the mailbox (B4). */
function channelsOf(espace: EspaceId, preferred: CodeConfidentielRow['canal']) {
  if (demandCodeConfidentiel(espace).usage === 'connexion') return ['courrier'] as const;
  return [preferred, preferred === 'courrier' ? 'email' : 'courrier'] as const;
}

/** A letter to this very address has come back (NPAI): it is as good as none, until it changes. */
async function hasCameBack(
  trx: Transaction,
  { professionnelId, empreinte }: { professionnelId: string; empreinte: string },
): Promise<boolean> {
  const returned = await trx('courriers')
    .join('codes_confidentiels', 'codes_confidentiels.id', 'courriers.code_id')
    .where('courriers.professionnel_id', professionnelId)
    .where('courriers.etat', 'revenu')
    .where('codes_confidentiels.destination_empreinte', empreinte)
    .first('courriers.id');
  return returned !== undefined;
}

async function replaceEarlier(
  ctx: Context,
  trx: Transaction,
  { professionnelId }: IssueCodeConfidentielInput,
): Promise<void> {
  await cancelLetters(ctx, trx, professionnelId, 'remplace');
  await trx('codes_confidentiels')
    .where({ professionnel_id: professionnelId })
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .update({ remplace_le: toInstant(ctx.clock.now()) });
}

async function insertCode(
  ctx: Context,
  trx: Transaction,
  { espace, professionnelId, numero, appareil }: IssueCodeConfidentielInput,
  sending: Sending & { readonly declaration: CodeConfidentielDeclaration },
): Promise<void> {
  const { canal, empreinte, declaration, destinations } = sending;
  const now = ctx.clock.now();
  const expireLe = addHours(now, declaration.lifetimeDays * DAY_HOURS);
  const codeId = newId();
  const code = newSecret();
  await trx('codes_confidentiels').insert({
    id: codeId,
    espace,
    professionnel_id: professionnelId,
    numero,
    canal,
    destination_empreinte: empreinte,
    empreinte: secretFingerprint(ctx, codeId, code),
    emis_le: toInstant(now),
    expire_le: toInstant(expireLe),
    utilise_le: null,
    remplace_le: null,
    annule_le: null,
  });
  const issued = { espace, codeId, code, numero, expireLe, appareil };
  const { lieu, professionnel, email } = destinations;
  if (canal === 'courrier' && lieu !== null)
    return queueCourrier(ctx, trx, { ...issued, professionnel, lieu });
  return enqueue(ctx, trx, {
    message: codeConfidentiel,
    espace,
    to: email ?? '',
    professionnelId,
    compteId: await compteOf(trx, professionnelId),
    perimeLe: expireLe,
    data: { code, expireLe, url: `${ctx.publicUrl}/${espace}/inscription`, appareil, le: now },
  });
}
