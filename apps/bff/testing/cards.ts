import { CARDS, insertHolder, liberal } from '@eps/domain/testing';
import type { Context } from '@eps/domain';
import { createPscClient } from '../src/psc/create-psc-client.ts';
import type { PscClient } from '../src/psc/psc-client.ts';
import type { Answer, Browser } from './browser.ts';
import { HOLDER, startHostilePsc, type HostilePsc } from './hostile-psc.ts';
import { expectOk } from './journeys.ts';
import { startPortal, type PortalOptions, type TestPortal } from './portal.ts';

export const API = `/api/${CARDS}`;
/** Of the card that the provider shows unless told otherwise. */
export const CARD_RPPS = HOLDER.SubjectNameID.slice(1);
export const DEPARTURE = `eps-psc-${CARDS}`;

export interface CardPortal {
  readonly portal: TestPortal;
  readonly psc: HostilePsc;
  readonly client: PscClient;
  stop(): Promise<void>;
}

/** A portal that takes cards, and a provider that may be told to cheat. */
export async function startCardPortal(
  dialect: 'sqlite' | 'postgres',
  options: PortalOptions = {},
): Promise<CardPortal> {
  const psc = await startHostilePsc();
  const client = createPscClient({ ...psc, allowInsecure: true, deadlineMs: 1_000 });
  const config = { espaces: [CARDS, 'ordre'] as const, ...options.config };
  const portal = await startPortal(dialect, { psc: client, ...options, config });
  return {
    portal,
    psc,
    client,
    async stop() {
      await portal.stop();
      await psc.stop();
    },
  };
}

/** The holder of the provider's card, a liberal physician. */
export function insertCardHolder(ctx: Context, rpps = CARD_RPPS): ReturnType<typeof insertHolder> {
  return insertHolder(ctx, [liberal('931990113')], {
    rpps,
    cle: rpps,
    nom: 'BENSALEM',
    prenom: 'KARIM',
  });
}

/** Makes the provider show the card of somebody else. */
export function showCard(psc: HostilePsc, rpps: string): void {
  psc.misbehaviour.userinfo = (claims) => ({ ...claims, SubjectNameID: `8${rpps}` });
}

export type But = 'connexion' | 'confirmation';

export function startCps(browser: Browser, but: But = 'connexion'): Promise<Answer> {
  return browser.send('POST', `${API}/cps/depart`, { but });
}

/** Leaves for the provider and shows the card there: where the provider sends the browser back to. */
export async function showAtProvider(
  psc: HostilePsc,
  browser: Browser,
  but?: But,
): Promise<string> {
  const { body } = expectOk(await startCps(browser, but));
  const { pathname, search } = await psc.follow(String(body['adresse']));
  return `${pathname}${search}`;
}

/** Comes back from another site: of the cookies, only what is Lax travels. What is answered is kept. */
export async function comeBack(browser: Browser, path: string): Promise<Answer> {
  const crossSite = browser.copy();
  for (const name of browser.cookies.keys()) if (!isLax(name)) crossSite.cookies.delete(name);
  const headers = { 'X-Requested-With': null, 'Sec-Fetch-Site': 'cross-site' };
  const answer = await crossSite.get(path, { headers });
  for (const name of browser.cookies.keys()) if (isLax(name)) browser.cookies.delete(name);
  for (const [name, value] of crossSite.cookies) browser.cookies.set(name, value);
  return answer;
}

const isLax = (name: string): boolean => name.endsWith(DEPARTURE);

/** All of it: where the browser is sent in the end. */
export async function goByCard(psc: HostilePsc, browser: Browser, but?: But): Promise<string> {
  const answer = await comeBack(browser, await showAtProvider(psc, browser, but));
  return locationOf(answer);
}

export function locationOf(answer: Answer): string {
  if (answer.status !== 303) throw new Error(`Answered ${answer.status}: ${answer.text}`);
  return answer.headers.get('location') ?? '';
}

/** Whether somebody is signed in on this browser. */
export async function isSignedIn(browser: Browser): Promise<boolean> {
  const { body } = await browser.get<{ compte: unknown }>(`${API}/session`);
  return body.compte !== null;
}
