import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeConfidentielRow } from '../src/db/entry-tables.ts';
import { inTransaction, type Transaction } from '../src/db/database.ts';
import { issueCodeConfidentiel } from '../src/codes-confidentiels/issue-code.ts';
import type { Context } from '../src/context.ts';
import { printCourriers } from '../src/courriers/print-courriers.ts';
import { createCourier } from '../src/outbox/create-courier.ts';
import type { OutgoingMessage } from '../src/outbox/transport.ts';
import { readOutbox } from './outbox.ts';
import { testNumero } from './tiers.ts';
import { createFakeTransport } from './transports.ts';

/** Issues a code in a transaction of its own. */
export function issue(
  ctx: Context,
  professionnelId: string,
  {
    canal = 'courrier',
    numero = testNumero,
  }: { canal?: CodeConfidentielRow['canal']; numero?: string } = {},
) {
  return inTransaction(ctx.db, (trx) =>
    issueCodeConfidentiel(ctx, trx, {
      espace: 'tiers',
      professionnelId,
      numero,
      canal,
      appareil: 'Firefox sur Windows',
    }),
  );
}

/** Long enough for another transaction to take what it takes first. */
export async function linger(trx: Transaction): Promise<void> {
  for (let i = 0; i < 100; i += 1) await trx.raw('select 1');
}

/** The last code that waits in the outbox, by post or by mail. */
export async function lastSecret(ctx: Context): Promise<string> {
  const messages = await readOutbox(ctx);
  const secret = messages
    .filter(({ genre }) => genre === 'courrier-code' || genre === 'code-confidentiel')
    .findLast(({ text }) => text !== '')
    ?.text.replaceAll('\u00a0', '')
    .match(/(?:code confidentiel|codeconfidentiel)[\s:]*([A-HJ-NP-Z2-9]{10})\b/u)?.[1];
  if (secret === undefined) throw new Error('No code waits in the outbox');
  return secret;
}

/** Lays out the letters that wait; gives them as the demo mailbox sees them. */
export async function layOutLetters(ctx: Context): Promise<OutgoingMessage[]> {
  const courrier = createFakeTransport();
  const others = createFakeTransport();
  await createCourier(ctx, { sms: others, email: others, courrier }).flush('courrier');
  return courrier.accepted;
}

/** What happens to a letter before it is posted, each step in a way that another process can run. */
export const letterSteps = {
  issue: (ctx: Context, { professionnelId }: LetterStepInput) => issue(ctx, professionnelId),
  'lay-out': (ctx: Context) => layOutLetters(ctx),
  print: (ctx: Context, { folder }: LetterStepInput) =>
    printCourriers(ctx, {
      save: ({ nom }, pdf) => writeFile(join(folder, nom), pdf),
      discard: () => Promise.resolve(),
    }),
} as const;
export type LetterStep = keyof typeof letterSteps;
interface LetterStepInput {
  readonly professionnelId: string;
  readonly folder: string;
}
