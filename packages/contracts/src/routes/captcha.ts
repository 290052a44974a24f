import * as z from 'zod/mini';
import { instant } from '../fields/common.ts';
import { espaceParams } from '../params.ts';
import { defineRoute } from '../route.ts';

/**
 * What the browser of somebody who cannot see the image works out instead: a challenge of ALTCHA, its
 * proof of work v2, as `solveChallenge` of `altcha-lib` takes it, with `deriveKey` of
 * `altcha-lib/algorithms/web/pbkdf2`. It takes a few seconds: in a worker, and where `crypto.subtle`
 * is (https, or this machine).
 *
 * `preuve` is then `btoa(JSON.stringify({ challenge: travail, solution }))`, where `solution` is what
 * `solveChallenge` gave: ALTCHA's own payload. It answers the captcha of this very `id`, instead of
 * `texte`.
 */
export const travailCaptcha = z.object({
  parameters: z.object({
    /** `PBKDF2/SHA-256` */
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    /** Iterations of each derivation. */
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string(),
    /** Which captcha it answers; signed with the rest. */
    data: z.object({ captcha: z.string() }),
  }),
  signature: z.string(),
});
/** What `preuve` holds, once decoded. */
export const preuveCaptcha = z.object({
  challenge: travailCaptcha,
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});
export type TravailCaptcha = z.output<typeof travailCaptcha>;

/**
 * Usable once and for 10 minutes. « Recopier le texte qui s’affiche en rouge »: letters and digits that
 * cannot be taken for one another, in either case. A wrong answer uses it up: the form asks for another.
 */
export const createCaptcha = defineRoute({
  id: 'createCaptcha',
  method: 'POST',
  path: '/api/:espace/captcha',
  summary: 'Une image de caractères à recopier, et de quoi s’en passer',
  access: 'public',
  params: espaceParams,
  response: z.object({
    id: z.uuid(),
    /** `data:image/png;base64,…`, 360 × 120 pixels, its own light ground included. */
    image: z.string(),
    travail: travailCaptcha,
    expireLe: instant,
  }),
  problems: [],
});

export const captchaRoutes = [createCaptcha] as const;
