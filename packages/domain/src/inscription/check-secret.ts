import type { EspaceId } from '@eps/espaces';
import { secretBudgets } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { readClosed } from '../attempts/read-closed.ts';
import { currentCode, findCodeConfidentiel } from '../codes-confidentiels/find-code.ts';
import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { findByNumero } from '../professionnels/find-by-numero.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { Refusal } from '../refusal.ts';
import { opensCompte, preuveOfCode, type PreuveDInscription } from './opens-compte.ts';
import { findProvisional } from './provisional.ts';

/** A number and one of the two secrets that may go with it. */
export interface SecretGuess {
  readonly espace: EspaceId;
  /** Normalised. */
  readonly numero: string;
  /** The provisional password of an account of the former portal. */
  readonly motDePasseActuel?: string | undefined;
  /** Normalised. */
  readonly codeConfidentiel?: string | undefined;
}

/** Who may open an account, and with what. */
export interface Entitled {
  readonly professionnel: ProfessionnelRow;
  readonly secret: Secret;
}

/** One of the two, and what having it proves. */
export type Secret = Pick<InscriptionRow, 'code_id' | 'provisoire_empreinte'> & {
  readonly preuve: PreuveDInscription;
};

/**
 * The professionnel whose number and secret were both given; or what to answer, after the failure was
 * counted. Right ones never count, and are not used here. A number that nobody has, a wrong secret, a
 * used or expired one take the same statements and get the same answer (B2). Everything happens in one
 * transaction that holds the professionnel, so that a burst gains nothing over a queue.
 */
export async function checkSecret(
  ctx: Context,
  trx: Transaction,
  guess: SecretGuess,
  visiteur: Visiteur,
): Promise<Entitled | Refusal> {
  const { espace, numero } = guess;
  const holder = await findByNumero(trx, espace, numero);
  const professionnel = holder?.professionnel ?? null;
  const professionnelId = professionnel?.id ?? '';
  await lockProfessionnel(trx, professionnelId);
  const compte = await trx('comptes')
    .where({ professionnel_id: professionnelId })
    .first('id', 'statut');
  const subject = await subjectOf(trx, guess, professionnel);
  const { closing, counted } = secretBudgets(ctx, { espace, subject, numero }, visiteur);
  if (await readClosed(ctx, trx, closing)) return new Refusal('essais-identite-epuises');

  const secret = await findSecret(ctx, trx, guess, professionnel);
  if (professionnel && secret && opensCompte(espace, secret.preuve, compte?.statut))
    return { professionnel, secret };

  const { late } = await countFailure(ctx, trx, counted);
  await recordEvent(ctx, trx, {
    espace,
    type: 'inscription-code-echouee',
    compteId: compte?.id ?? null,
    professionnelId: professionnel?.id ?? null,
    appareil: visiteur.appareil,
  });
  return new Refusal(late ? 'essais-identite-epuises' : 'code-confidentiel-refuse');
}

/** What the tries of a browser are counted for: a newer code or password gives new ones. */
async function subjectOf(
  trx: Transaction,
  { numero, codeConfidentiel }: SecretGuess,
  professionnel: ProfessionnelRow | null,
): Promise<string> {
  const current =
    codeConfidentiel === undefined
      ? professionnel?.provisoire_empreinte
      : await currentCode(trx, professionnel?.id ?? '');
  return current ?? `inconnu:${numero}`;
}

async function findSecret(
  ctx: Context,
  trx: Transaction,
  { espace, codeConfidentiel, motDePasseActuel = '' }: SecretGuess,
  professionnel: ProfessionnelRow | null,
): Promise<Secret | null> {
  if (codeConfidentiel === undefined) {
    const guessed = { professionnel, secret: motDePasseActuel };
    const provisional = await findProvisional(ctx, trx, espace, guessed);
    return (
      provisional && {
        code_id: null,
        provisoire_empreinte: provisional.empreinte,
        preuve: 'provisoire',
      }
    );
  }
  const code = await findCodeConfidentiel(ctx, trx, {
    professionnelId: professionnel?.id ?? '',
    secret: codeConfidentiel,
  });
  return (
    code && { code_id: code.codeId, provisoire_empreinte: null, preuve: preuveOfCode(code.canal) }
  );
}
