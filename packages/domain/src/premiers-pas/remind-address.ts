import type { EspaceId } from '@eps/espaces';
import { demandCaptcha, type CaptchaReponse } from '../captcha/demand-captcha.ts';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { rappelAdresse } from '../messages/rappel-adresse.ts';
import { enqueue } from '../outbox/enqueue.ts';

export interface RemindAddressInput {
  readonly espace: EspaceId;
  /** Normalised. */
  readonly numero: string;
  readonly captcha: CaptchaReponse;
}

/**
 * « Adresse mail oubliée » (T8): a reminder to that very address, so that nothing of it is shown to
 * whoever knows a number. Only notes the request, whatever the number.
 * @throws Refusal `introuvable`, `captcha-incorrect`
 */
export async function remindAddress(
  ctx: Context,
  { espace, numero, captcha }: RemindAddressInput,
  { appareil }: Visiteur,
): Promise<void> {
  demandInscriptionByCode(espace);
  await demandCaptcha(ctx, espace, captcha);
  await inTransaction(ctx.db, (trx) =>
    enqueue(ctx, trx, {
      message: rappelAdresse,
      espace,
      to: numero,
      data: { espace, numero, appareil, demandeLe: toInstant(ctx.clock.now()) },
    }),
  );
}
