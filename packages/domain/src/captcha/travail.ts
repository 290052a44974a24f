import { randomInt } from 'node:crypto';
import { preuveCaptcha, travailCaptcha, type TravailCaptcha } from '@eps/contracts';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Context } from '../context.ts';

/** Iterations of one derivation: about 3 ms. The browser makes as many derivations as the counter says. */
const COST = 5_000;
const FEWEST = 500;
const MOST = 1_000;

/**
 * Work for the browser of who cannot see the image: a few seconds of one core, never much more (the
 * counter to find is chosen, not left to luck). Signed, and good for this captcha only.
 */
export async function createTravail(ctx: Context, captchaId: string): Promise<TravailCaptcha> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(FEWEST, MOST + 1),
    data: { captcha: captchaId },
    deriveKey,
    hmacSignatureSecret: signatureSecret(ctx),
  });
  return travailCaptcha.parse(challenge);
}

/** Whether this is the proof that the work of this captcha was done. Nothing that one may send throws. */
export async function isPreuve(ctx: Context, captchaId: string, preuve: string): Promise<boolean> {
  const { success, data } = preuveCaptcha.safeParse(decode(preuve));
  if (!success || data.challenge.parameters.data.captcha !== captchaId) return false;
  const { verified } = await verifySolution({
    ...data,
    deriveKey,
    hmacSignatureSecret: signatureSecret(ctx),
  });
  return verified;
}

/** Its life is that of the captcha's row: the challenge says no date of its own. */
function signatureSecret(ctx: Context): string {
  return ctx.vault.deriveKey('captcha-travail').toString('base64');
}

function decode(preuve: string): unknown {
  try {
    return JSON.parse(Buffer.from(preuve, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}
