import type { requestCode as route, ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { firstToday } from '../attempts/first-today.ts';
import { demandCaptcha, type CaptchaReponse } from '../captcha/demand-captcha.ts';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import { issueCodeConfidentiel } from '../codes-confidentiels/issue-code.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { codeDemande } from '../messages/code-demande.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { formatNumero } from '../professionnels/normalise-numero.ts';

export interface RequestCodeInput {
  readonly espace: EspaceId;
  /** Normalised. */
  readonly numero: string;
  /** Where to confirm that a code is on its way: anybody's. */
  readonly email?: string | undefined;
  readonly captcha: CaptchaReponse;
}

/**
 * « Pour recevoir votre code confidentiel » (T4): by post to the address on file, else by mail to the
 * one on file. The guide tells three cases apart, the last of which leads to a request for a convention;
 * that a letter was under way already is not told.
 * @throws Refusal `introuvable`, `captcha-incorrect`
 */
export async function requestCode(
  ctx: Context,
  input: RequestCodeInput,
  visiteur: Visiteur,
): Promise<ResponseOf<typeof route>> {
  const { espace, numero, captcha } = input;
  demandInscriptionByCode(espace);
  await demandCaptcha(ctx, espace, captcha);
  const suite = await inTransaction(ctx.db, async (trx) => {
    const found = await findByNumero(trx, espace, numero);
    if (found?.lieu.conventionne !== 'oui') return 'convention';
    const mayConfirm = await isFirstConfirmation(ctx, trx, input);
    const issued = await issueCodeConfidentiel(ctx, trx, {
      espace,
      professionnelId: found.professionnel.id,
      numero,
      canal: 'courrier',
      appareil: visiteur.appareil,
    });
    if (issued === 'sans-adresse') return 'adresse-absente';
    if (mayConfirm) await confirm(ctx, trx, input, visiteur);
    return 'en-route';
  });
  return { suite };
}

/** One a day for each address: whoever knows a number and an address could fill a mailbox with them. */
async function isFirstConfirmation(
  ctx: Context,
  trx: Transaction,
  { espace, email }: RequestCodeInput,
): Promise<boolean> {
  if (email === undefined) return false;
  return firstToday(ctx, trx, codeDemande.genre, `${espace}:${normaliseEmail(email)}`);
}

function confirm(
  ctx: Context,
  trx: Transaction,
  { espace, numero, email = '' }: RequestCodeInput,
  { appareil }: Visiteur,
): Promise<void> {
  return enqueue(ctx, trx, {
    message: codeDemande,
    espace,
    to: email,
    data: { numero: formatNumero(numero), appareil, le: ctx.clock.now() },
  });
}
