import type { EspaceId } from '@eps/espaces';
import { passwordBudgets, type Budget } from '../attempts/budgets.ts';
import { clearFailures } from '../attempts/clear-failures.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { readClosed, readDoor } from '../attempts/read-closed.ts';
import { rememberBrowser } from '../comptes/known-browser.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { findCandidate, type Candidate } from './find-candidate.ts';
import { openConnexion } from './open-session.ts';
import { refuseSignIn } from './refuse-sign-in.ts';

export interface SignInInput {
  readonly espace: EspaceId;
  readonly identifiant: string;
  readonly motDePasse: string;
}

const door = 'mot-de-passe';

/**
 * Signs in with an identifier and a password (O1, T1). An identifier that nobody has takes the same
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
  if (!right || !compte)
    throw await refuseSignIn(ctx, { espace, identifiant, candidate, budgets, visiteur });
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
  const { espace, compte, budgets, visiteur } = admitted;
  return inTransaction(ctx.db, async (trx) => {
    // Guesses sent at once are all hashed before the first failures are counted: without this second
    // look, the right one among them would get in after the budget was spent.
    const { closedUntil, counted } = await readDoor(ctx, trx, budgets);
    if (closedUntil) throw doorClosed(ctx, door, closedUntil);
    await clearFailures(trx, counted);
    await welcomeBack(ctx, trx, admitted);
    await rememberBrowser(ctx, trx, compte.id, visiteur.navigateur);
    const active = await openConnexion(ctx, trx, {
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

/**
 * Notes the visit on the account and takes its row (see `lock-compte.ts`), in one statement that finds
 * nothing when the password was changed or the account closed while it was being hashed: the old
 * password must open nothing any more (ASVS 7.4.3). One merely hashed again is the same password.
 */
async function welcomeBack(
  ctx: Context,
  trx: Transaction,
  { compte: { id, mot_de_passe_change_le }, rehashed }: Admitted,
): Promise<void> {
  const found = await trx('comptes')
    .where({ id, mot_de_passe_change_le, statut: 'actif' })
    .update({
      derniere_connexion_le: toInstant(ctx.clock.now()),
      ...(rehashed === null ? {} : { mot_de_passe: rehashed }),
    });
  if (found === 0) throw new Refusal('identifiants-refuses');
}
