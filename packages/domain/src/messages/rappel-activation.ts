import { allowedToday } from '../attempts/allowed-today.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { findForgotten, type ForgottenInput } from '../inscription/find-forgotten.ts';
import { openEmail } from '../inscription/inscription-seals.ts';
import { createActivation } from '../inscription/create-activation.ts';
import { defineMessage } from '../outbox/define-message.ts';
import { activationCompte } from './activation-compte.ts';
import type { AddressLinkData } from './verification-adresse.ts';

/** A number, normalised, or an address as typed, whoever has it. */
export type RappelActivationInput = ForgottenInput & {
  readonly appareil: string;
  /** ISO 8601: when somebody tried to sign in. */
  readonly demandeLe: string;
};

export interface RappelActivationData extends AddressLinkData {
  readonly email: string;
  readonly professionnelId: string;
}

const GENRE = 'rappel-activation';
/** Each takes one of the links that the owner may ask for in the hour, and ends the one before. */
const PER_DAY = 3;

/**
 * The activation mail again, after a sign-in that failed because the account is not active yet. The
 * sign-in does the same for every number; the courier looks for the inscription.
 */
export const rappelActivation = defineMessage<RappelActivationData, RappelActivationInput>({
  genre: GENRE,
  canal: 'email',
  libelle: 'Lien d’activation',
  prepare,
  addressee: ({ email, professionnelId }) => ({ to: email, professionnelId }),
  write: (data, espace) => activationCompte.write(data, espace),
});

async function prepare(
  ctx: Context,
  trx: Transaction,
  input: RappelActivationInput,
): Promise<RappelActivationData | null> {
  const { appareil, demandeLe } = input;
  const inscription = await findForgotten(ctx, trx, input);
  if (!inscription) return null;
  const { professionnel_id: professionnelId } = inscription;
  if (!(await allowedToday(ctx, trx, { what: GENRE, subject: professionnelId, perDay: PER_DAY })))
    return null;
  return {
    ...(await createActivation(ctx, trx, inscription)),
    le: new Date(demandeLe),
    appareil,
    email: openEmail(ctx, inscription),
    professionnelId,
  };
}
