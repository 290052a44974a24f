import { type Context, type Courier, listDemoMessages } from '@eps/domain';
import type { Answer, Browser } from './browser.ts';
import { PASSWORD, type Person } from './people.ts';

const API = '/api/ordre';

export function signIn(
  browser: Browser,
  person: Pick<Person, 'email'>,
  motDePasse = PASSWORD,
): Promise<Answer> {
  return browser.send('POST', `${API}/session`, { identifiant: person.email, motDePasse });
}

export function proveIdentity(
  browser: Browser,
  { rpps, dateNaissance }: Pick<Person, 'rpps' | 'dateNaissance'>,
  parcours = 'inscription',
): Promise<Answer> {
  return browser.send('POST', `${API}/parcours/${parcours}/identite`, {
    rpps,
    dateNaissance,
    cguAcceptees: true,
  });
}

export function sendCode(browser: Browser, canal: 'sms' | 'email', parcours = 'inscription') {
  return browser.send('POST', `${API}/parcours/${parcours}/envoi`, { canal });
}

export function verifyCode(browser: Browser, code: string, parcours = 'inscription') {
  return browser.send('POST', `${API}/parcours/${parcours}/code`, { code });
}

export function finish(browser: Browser, body: object, parcours = 'inscription') {
  return browser.send('POST', `${API}/parcours/${parcours}/finalisation`, {
    motDePasse: PASSWORD,
    motDePasseConfirmation: PASSWORD,
    ...body,
  });
}

/** Sends what waits, then reads the last code that reached an address or a mobile. */
export async function lastCode(ctx: Context, courier: Courier, to: string): Promise<string> {
  await courier.flush();
  const [message] = await listDemoMessages(ctx, { to });
  const code = /\b\d{6}\b/.exec(message?.text ?? '')?.[0];
  if (code === undefined) throw new Error('No code in the last message');
  return code;
}

/** Sends what waits, then reads the token of the last link that reached an address, those that freeze apart. */
export async function lastToken(ctx: Context, courier: Courier, to: string): Promise<string> {
  await courier.flush();
  for (const { links } of await listDemoMessages(ctx, { to })) {
    const link = links.find((candidate) => /\/(?!gel\?)[\w-]+\?jeton=/.test(candidate));
    if (link) return new URL(link).searchParams.get('jeton') ?? '';
  }
  throw new Error('No link in the last messages');
}

/** Brings a new person's inscription to the step where a code is typed; answers that code. */
export async function inscriptionUpToCode(
  portal: { ctx: Context; courier: Courier },
  browser: Browser,
  person: Person,
): Promise<string> {
  expectOk(await proveIdentity(browser, person));
  expectOk(await sendCode(browser, 'sms'));
  return lastCode(portal.ctx, portal.courier, person.mobile);
}

export function expectOk(answer: Answer): Answer {
  if (answer.status !== 200) throw new Error(`Answered ${answer.status}: ${answer.text}`);
  return answer;
}
