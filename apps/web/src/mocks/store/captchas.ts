import type { BodyOf, requestNewCode, ResponseOf, createCaptcha } from '@eps/contracts';
import { preuveCaptcha, travailCaptcha } from '@eps/contracts';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod/mini';
import { MockRefusal } from '../mock-route.ts';
import type { MockStore } from './store.ts';

/** What every mocked image shows. */
const SHOWN = 'K7PX3';
/** Accepted by every captcha, as the real stack's `DEV_CAPTCHA_ANSWER` of the browser tests is. */
const ALWAYS = 'ESSAI';

const LIFETIME_MINUTES = 10;
const SECRET = 'maquette';
/** A tenth of a second of work: the server asks for a few. */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 500, counter: 120 } as const;

export async function newCaptcha(store: MockStore): Promise<ResponseOf<typeof createCaptcha>> {
  const id = crypto.randomUUID();
  const challenge = await createChallenge({
    ...WORK,
    data: { captcha: id },
    deriveKey,
    hmacSignatureSecret: SECRET,
  });
  const expireLe = store.inMinutes(LIFETIME_MINUTES);
  store.state.captchas.push({ id, texte: SHOWN, expireLe });
  return { id, image: drawn(SHOWN), travail: z.parse(travailCaptcha, challenge), expireLe };
}

type Reponse = BodyOf<typeof requestNewCode>['captcha'];

/** Uses the captcha up, right or wrong. */
export async function demandCaptcha(
  store: MockStore,
  { id, texte, preuve }: Reponse,
): Promise<void> {
  const found = store.state.captchas.find((captcha) => captcha.id === id);
  store.state.captchas = store.state.captchas.filter((captcha) => captcha !== found);
  const alive = found !== undefined && new Date(found.expireLe) > store.now();
  const typed = texte?.replaceAll(/\s/g, '').toUpperCase();
  const right =
    typed === undefined
      ? await isWorked(id, preuve ?? '')
      : typed === ALWAYS || typed === found?.texte;
  if (!alive || !right || store.state.scenario === 'tiers-captcha-refuse')
    throw new MockRefusal('captcha-incorrect');
}

async function isWorked(id: string, preuve: string): Promise<boolean> {
  const { success, data } = z.safeParse(preuveCaptcha, JSON.parse(atob(preuve)));
  if (!success || data.challenge.parameters.data.captcha !== id) return false;
  const { verified } = await verifySolution({ ...data, deriveKey, hmacSignatureSecret: SECRET });
  return verified;
}

/** Red characters, slanted each in its way, on a light ground: no more than what the screens need. */
function drawn(texte: string): string {
  const letters = Array.from(texte, (letter, rank) => {
    const x = 50 + rank * 62;
    const turn = [-14, 9, -6, 16, -10][rank % 5] ?? 0;
    return `<text x="${x}" y="84" transform="rotate(${turn} ${x} 70)">${letter}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="120" viewBox="0 0 360 120"><rect width="360" height="120" fill="#fff"/><path d="M0 80C80 20 160 110 360 44M0 40C120 100 220 10 360 84" stroke="#c9a9a9" stroke-width="3" fill="none"/><g font-family="Georgia,serif" font-size="58" text-anchor="middle" fill="#b3261e">${letters.join('')}</g></svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
