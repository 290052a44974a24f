import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { Refusal } from '../refusal.ts';
import { captchaMatches, normaliseCaptchaText } from './captcha-text.ts';
import { isPreuve } from './travail.ts';

/** One of the two: the characters of the image, or the proof of the work that stands for it. */
export interface CaptchaReponse {
  readonly id: string;
  readonly texte?: string | undefined;
  readonly preuve?: string | undefined;
}

/**
 * Uses a captcha up, whatever is answered: of parallel answers one is looked at, and a wrong one cannot
 * be followed by another. Outside of any transaction, for it must stay used when the rest is undone.
 * @throws Refusal `captcha-incorrect`: wrong, used, expired, of another espace; nothing tells which
 */
export async function demandCaptcha(
  ctx: Context,
  espace: EspaceId,
  reponse: CaptchaReponse,
): Promise<void> {
  const now = toInstant(ctx.clock.now());
  const [row] = await ctx
    .db('captchas')
    .where({ id: reponse.id, espace })
    .whereNull('utilise_le')
    .where('expire_le', '>', now)
    .update({ utilise_le: now }, ['empreinte']);
  if (!row || !(await isRight(ctx, reponse, row.empreinte))) throw new Refusal('captcha-incorrect');
}

function isRight(
  ctx: Context,
  { id, texte, preuve }: CaptchaReponse,
  empreinte: string,
): boolean | Promise<boolean> {
  if (preuve !== undefined) return isPreuve(ctx, id, preuve);
  if (texte === undefined) return false;
  return isDevAnswer(ctx, texte) || captchaMatches(ctx, id, texte, empreinte);
}

function isDevAnswer({ devCaptchaAnswer }: Context, texte: string): boolean {
  return (
    devCaptchaAnswer !== null &&
    normaliseCaptchaText(texte) === normaliseCaptchaText(devCaptchaAnswer)
  );
}
