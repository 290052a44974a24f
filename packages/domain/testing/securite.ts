import type { ActiveSession, Context, PreuveDeSession, Visiteur } from '../src/context.ts';
import { inTransaction } from '../src/db/database.ts';
import { freezeCompte } from '../src/comptes/freeze-compte.ts';
import { createFreezeLink, readFreezable } from '../src/links/create-freeze-link.ts';
import { createCourier } from '../src/outbox/create-courier.ts';
import type { OutgoingMessage } from '../src/outbox/transport.ts';
import { addPreuve } from '../src/sessions/add-preuve.ts';
import { readSession } from '../src/sessions/read-session.ts';
import { visiteur as someVisiteur } from './context.ts';
import { readOutbox } from './outbox.ts';
import { createFakeTransport } from './transports.ts';

/** A session as a request made now would read it; fails when it is open no more. */
export async function reread(ctx: Context, active: ActiveSession): Promise<ActiveSession> {
  const { espace, id: connexionId } = active;
  const now = await readSession(ctx, { espace, connexionId });
  if (!now) throw new Error('The session has ended');
  return now;
}

/** Gives a session one more proof, now. */
export async function proved(
  ctx: Context,
  active: ActiveSession,
  preuve: PreuveDeSession,
): Promise<ActiveSession> {
  await inTransaction(ctx.db, (trx) => addPreuve(ctx, trx, active, preuve));
  return reread(ctx, active);
}

/** Lets the courier carry everything that is due; gives what left. */
export async function deliver(ctx: Context): Promise<OutgoingMessage[]> {
  const transport = createFakeTransport();
  const transports = { sms: transport, email: transport, courrier: transport };
  await createCourier(ctx, transports).flush();
  return transport.accepted;
}

/** The tokens of the links to a page, in the messages of a kind that wait to leave, oldest first. */
export async function tokensTo(ctx: Context, page: string, genre?: string): Promise<string[]> {
  const messages = await readOutbox(ctx, genre);
  return messages.flatMap(({ text }) => tokenIn(text, page) ?? []);
}

/** The token of the link to a page, in a message. */
export function tokenIn(text: string, page: string): string | undefined {
  return new RegExp(`/${page}\\?jeton=([\\w-]+)`, 'u').exec(text)?.[1];
}

/** A link that freezes an account, as a security mail carries it: its token. */
export async function freezeToken(ctx: Context, compteId: string, to = ''): Promise<string> {
  const url = await inTransaction(ctx.db, async (trx) => {
    const compte = await readFreezable(trx, compteId);
    return compte ? createFreezeLink(ctx, trx, compte, to) : null;
  });
  const token = tokenIn(url ?? '', 'gel');
  if (token === undefined) throw new Error('This account cannot be frozen');
  return token;
}

/** Freezes an account, as its owner does. */
export async function freeze(
  ctx: Context,
  { id, espace }: { readonly id: string; readonly espace: ActiveSession['espace'] },
  visiteur: Visiteur = someVisiteur,
): Promise<void> {
  await freezeCompte(ctx, { espace, jeton: await freezeToken(ctx, id) }, visiteur);
}
