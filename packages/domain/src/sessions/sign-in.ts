import type { EspaceId } from '@eps/espaces';
import { passwordBudgets, type Budget } from '../attempts/budgets.ts';
import { clearFailures } from '../attempts/clear-failures.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { readClosed, readDoor } from '../attempts/read-closed.ts';
import { demandSamePassword } from '../comptes/demand-same-password.ts';
import { rememberBrowser } from '../comptes/known-browser.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { findCandidate, type Candidate } from './find-candidate.ts';
import { openSession } from './open-session.ts';
import { refuseSignIn } from './refuse-sign-in.ts';

export interface SignInInput {
  readonly espace: EspaceId;
  readonly identifiant: string;
  readonly motDePasse: string;
}

const door = 'mot-de-passe';

/**
 * Signs in with an identifier and a password (O1). An identifier that nobody has takes the same
 * statements and one hash, and gets the same answers (spec, rule 5; B2).
 *
 * @throws Refusal `identifiants-refuses`; `compte-bloque` when this browser's budget is spent, even
 *   for the right password, without hashing
 */
export async function signIn(
  ctx: Context,
  { espace, identifiant, motDePasse }: SignInInput,
  visiteur: Visiteur,
): Promise<ActiveSession> {
  const candidate = await findCandidate(ctx, espace, identifiant, visiteur);
  const { subject, known, compte } = candidate;
  const budgets = passwordBudgets(ctx, { espace, door, subject, known }, visiteur);
  const closedUntil = await readClosed(ctx, ctx.db, budgets);
  if (closedUntil) throw doorClosed(ctx, door, closedUntil);

  const right = await ctx.hasher.verify(compte?.mot_de_passe ?? null, motDePasse);
  if (!right || !compte) throw await refuseSignIn(ctx, { espace, candidate, budgets, visiteur });
  const rehashed = ctx.hasher.isOutdated(compte.mot_de_passe)
    ? await ctx.hasher.hash(motDePasse)
    : null;
  return admit(ctx, { espace, compte, budgets, rehashed, visiteur });
}

interface Admitted {
  readonly espace: EspaceId;
  readonly compte: NonNullable<Candidate['compte']>;
  readonly budgets: readonly Budget[];
  /** The password hashed with today's parameters, null where it already was. */
  readonly rehashed: string | null;
  readonly visiteur: Visiteur;
}

function admit(ctx: Context, admitted: Admitted): Promise<ActiveSession> {
  const { espace, compte, budgets, rehashed, visiteur } = admitted;
  return inTransaction(ctx.db, async (trx) => {
    // Guesses sent at once are all hashed before the first failures are counted: without this second
    // look, the right one among them would get in after the budget was spent.
    const { closedUntil, counted } = await readDoor(ctx, trx, budgets);
    if (closedUntil) throw doorClosed(ctx, door, closedUntil);
    await clearFailures(trx, counted);
    await demandSamePassword(trx, compte, 'identifiants-refuses');
    if (rehashed !== null)
      await trx('comptes')
        .where({ id: compte.id, mot_de_passe: compte.mot_de_passe })
        .update({ mot_de_passe: rehashed });
    await rememberBrowser(ctx, trx, compte.id, visiteur.navigateur);
    const active = await openSession(ctx, trx, {
      espace,
      compteId: compte.id,
      preuve: 'mot-de-passe',
      visiteur,
    });
    await recordEvent(ctx, trx, {
      espace,
      type: 'connexion-reussie',
      compteId: compte.id,
      professionnelId: compte.professionnel_id,
      appareil: visiteur.appareil,
    });
    return active;
  });
}
