import { demandCaptcha, type CaptchaReponse } from '../captcha/demand-captcha.ts';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import {
  nouveauCodeDemande,
  type NouveauCodeDemandeInput,
} from '../messages/nouveau-code-demande.ts';
import { enqueue } from '../outbox/enqueue.ts';

export type RequestNewCodeInput = Omit<NouveauCodeDemandeInput, 'appareil'> & {
  readonly captcha: CaptchaReponse;
};

/**
 * « Réinitialiser mon compte » (T9): a new code confidentiel, by the channel preferred where it is on
 * file. Only notes the request, whatever the number; the account goes on until the code is used.
 * @throws Refusal `introuvable`, `captcha-incorrect`
 */
export async function requestNewCode(
  ctx: Context,
  { captcha, ...asked }: RequestNewCodeInput,
  { appareil }: Visiteur,
): Promise<void> {
  const { espace, numero, canal } = asked;
  demandInscriptionByCode(espace);
  await demandCaptcha(ctx, espace, captcha);
  await inTransaction(ctx.db, (trx) =>
    enqueue(ctx, trx, {
      message: nouveauCodeDemande,
      espace,
      to: numero,
      data: { espace, numero, canal, appareil },
    }),
  );
}
