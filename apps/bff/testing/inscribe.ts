import { createBrowser, type Answer, type Browser } from './browser.ts';
import { finish, proveIdentity, sendCode, verifyCode } from './journeys.ts';
import type { Person } from './people.ts';
import { pause } from './server-process.ts';

export interface Inscription {
  readonly person: Person;
  /** Codes the server said it would send. */
  readonly acknowledgedCodes: number;
}

/**
 * One person signing up against a server that dies at any instant: they press the same button again,
 * look where their journey stands, and go on from there.
 */
export async function inscribe(
  origin: string,
  person: Person,
  onAnswer: () => void,
): Promise<Inscription> {
  const browser = heard(createBrowser(origin), onAnswer);
  let acknowledgedCodes = 0;
  for (let steps = 0; steps < 400; steps += 1) {
    const journey = await insist(() => browser.get('/api/ordre/parcours/inscription'));
    const etape = String(journey.body['etape']);
    if (etape === 'termine') return { person, acknowledgedCodes };
    if (etape === 'envoi' && (await insist(() => sendCode(browser, 'sms'))).status === 200)
      acknowledgedCodes += 1;
    if (etape === 'code') await tryCode(browser, person);
    if (etape === 'finaliser') {
      const { email } = person;
      await insist(() => finish(browser, { email, emailConfirmation: email }));
    }
    if (etape === 'identite') {
      const { body } = await insist(() => proveIdentity(browser, person));
      // The account was made, and the answer that said so was lost with the session.
      if (body['code'] === 'compte-existant') return { person, acknowledgedCodes };
    }
  }
  throw new Error(`${person.email} did not get through`);
}

/** The same browser, each of its answers counted. */
function heard(browser: Browser, onAnswer: () => void): Browser {
  const counted = async <T>(answer: Promise<T>): Promise<T> => {
    const received = await answer;
    onAnswer();
    return received;
  };
  return {
    ...browser,
    get: (...request) => counted(browser.get(...request)),
    send: (...request) => counted(browser.send(...request)),
  };
}

async function tryCode(browser: Browser, { mobile }: Person): Promise<void> {
  const path = `/dev/messages?to=${encodeURIComponent(mobile)}`;
  const { body } = await insist(() => browser.get<{ text: string }[]>(path));
  const code = /\b\d{6}\b/.exec(body[0]?.text ?? '')?.[0];
  if (code === undefined) await pause(100);
  else await insist(() => verifyCode(browser, code));
}

/** Until the server answers something else than its own trouble. */
async function insist<Body>(ask: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
  let last = 'no answer';
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await ask().catch(() => null);
    if (answer !== null && answer.status < 500) return answer;
    if (answer !== null) last = answer.text;
    await pause(50);
  }
  throw new Error(`The server never came back: ${last}`);
}
