import type { EspaceId } from '@eps/espaces';
import { captchaFingerprint } from '../src/captcha/captcha-text.ts';
import { LIFETIME_MINUTES } from '../src/captcha/create-captcha.ts';
import { addMinutes } from '../src/clock.ts';
import type { Context } from '../src/context.ts';
import { toInstant } from '../src/db/instants.ts';
import { newId } from '../src/vault/random.ts';

export const captchaText = 'K7PX3';

/** A captcha nobody drew, and its right answer. */
export async function answeredCaptcha(
  ctx: Context,
  espace: EspaceId = 'tiers',
): Promise<{ readonly id: string; readonly texte: string }> {
  const id = newId();
  await ctx.db('captchas').insert({
    id,
    espace,
    empreinte: captchaFingerprint(ctx, id, captchaText),
    expire_le: toInstant(addMinutes(ctx.clock.now(), LIFETIME_MINUTES)),
    utilise_le: null,
  });
  return { id, texte: captchaText };
}
