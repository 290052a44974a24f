import { isoDay } from '@eps/contracts';
import type { EspaceId, ParcoursKind } from '@eps/espaces';
import { identityBudgets } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { readClosed } from '../attempts/read-closed.ts';
import type { Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { findPerson, type Person } from './find-person.ts';

export interface IdentityGuess {
  readonly espace: EspaceId;
  readonly parcours: ParcoursKind;
  readonly rpps: string;
  /** `JJ/MM/AAAA`. */
  readonly dateNaissance: string;
}

/**
 * The person whose RPPS number and birth date were both given; or what to answer, after the failure
 * was counted. Right ones never count. Everything happens in one transaction that holds the person: a
 * right guess is read against every failure before it, so that a burst gains nothing over a queue.
 */
export async function checkGuess(
  ctx: Context,
  trx: Transaction,
  guess: IdentityGuess,
  visiteur: Visiteur,
): Promise<Person | Refusal> {
  const person = await findPerson(ctx, trx, guess, visiteur);
  const budgets = identityBudgets(
    ctx,
    { espace: guess.espace, rpps: guess.rpps, known: person?.known ?? false },
    visiteur,
  );
  if (await readClosed(ctx, trx, budgets)) return new Refusal('essais-identite-epuises');
  if (person && person.professionnel.date_naissance === isoDay(guess.dateNaissance)) return person;

  const { late } = await countFailure(ctx, trx, budgets);
  await recordEvent(ctx, trx, {
    espace: guess.espace,
    type: `${guess.parcours}-identite-echouee`,
    compteId: person?.compte?.id ?? null,
    professionnelId: person?.professionnel.id ?? null,
    appareil: visiteur.appareil,
  });
  return new Refusal(late ? 'essais-identite-epuises' : 'identite-inconnue');
}
