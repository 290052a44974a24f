import type { createCaptcha as route, ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { newId } from '../vault/random.ts';
import { captchaFingerprint, newCaptchaText } from './captcha-text.ts';
import { drawCaptcha } from './draw-captcha.ts';
import { createTravail } from './travail.ts';

export const LIFETIME_MINUTES = 10;

/**
 * An image of characters, and the work that stands for it (spec, rule 6; decision 11).
 * @throws Refusal `introuvable` where no form has one
 */
export async function createCaptcha(
  ctx: Context,
  espace: EspaceId,
): Promise<ResponseOf<typeof route>> {
  demandInscriptionByCode(espace);
  const id = newId();
  const text = newCaptchaText();
  const [image, travail] = await Promise.all([drawCaptcha(text), createTravail(ctx, id)]);
  const expireLe = toInstant(addMinutes(ctx.clock.now(), LIFETIME_MINUTES));
  await ctx.db('captchas').insert({
    id,
    espace,
    empreinte: captchaFingerprint(ctx, id, text),
    expire_le: expireLe,
    utilise_le: null,
  });
  return { id, image: `data:image/png;base64,${image.toString('base64')}`, travail, expireLe };
}
