import type { EspaceId } from '@eps/espaces';
import { passwordBudgets, type Budget } from '../attempts/budgets.ts';
import { clearFailures } from '../attempts/clear-failures.ts';
import { doorClosed } from '../attempts/door-closed.ts';
import { readClosed, readDoor } from '../attempts/read-closed.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import type { Instant } from '../db/instant.ts';
import { toInstant } from '../db/instants.ts';
import { Refusal } from '../refusal.ts';
import {
  beginFirstConnexion,
  checkProvisional,
  countProvisional,
} from '../creation/sign-in-provisionally.ts';
import { completeSignIn, noteSignInBegun } from './complete-sign-in.ts';
import { findCandidate, type Candidate } from './find-candidate.ts';
import { openConnexion } from './open-session.ts';
import { refuseSignIn } from './refuse-sign-in.ts';

export interface SignInInput {
  readonly espace: EspaceId;
  readonly identifiant: string;
  readonly motDePasse: string;
}

/** What a sign-in opens: a session or, with a provisional password, the choice of one's own (A5, A8). */
export type SignedIn =
  | { readonly suite: null; readonly active: ActiveSession }
  | { readonly suite: 'premiere-connexion'; readonly parcoursId: string };

const door = 'mot-de-passe';

/**
 * Signs in with an identifier and a password (O1, T1), or with a provisional password where the espace
 * takes one here: its door is another, which a lock of the password's does not close. An identifier that
 * nobody has takes the same statements and one hash, and gets the same answers (spec, rule 5; B2).
 *
 * @throws Refusal `identifiants-refuses`; `compte-bloque` when this browser's budget is spent, even
 *   for the right password, without hashing
 */
export async function signIn(
  ctx: Context,
  { espace, identifiant, motDePasse }: SignInInput,
  visiteur: Visiteur,
): Promise<SignedIn> {
  const provisional = await checkProvisional(ctx, { espace, identifiant, motDePasse }, visiteur);
  const candidate = await findCandidate(ctx, espace, identifiant, visiteur);
  const { subject, known, compte } = candidate;
  const budgets = passwordBudgets(ctx, { espace, door, subject, known }, visiteur);
  const closedUntil = await readClosed(ctx, ctx.db, budgets);
  if (closedUntil && !provisional?.entitled) {
    await countProvisional(ctx, ctx.db, provisional);
    throw doorClosed(ctx, door, closedUntil);
  }
  const right = await ctx.hasher.verify(compte?.mot_de_passe ?? null, motDePasse);
  const begun = await beginFirstConnexion(ctx, provisional, visiteur);
  if (begun) return { suite: 'premiere-connexion', ...begun };
  if (closedUntil) throw doorClosed(ctx, door, closedUntil);
  if (!right || !compte) {
    const refused = { espace, identifiant, provisional, candidate, budgets, visiteur };
    throw await refuseSignIn(ctx, refused);
  }
  const rehashed = ctx.hasher.isOutdated(compte.mot_de_passe)
    ? await ctx.hasher.hash(motDePasse)
    : null;
  const active = await admit(ctx, { espace, compte, budgets, rehashed, visiteur });
  return { suite: null, active };
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
    await holdUnchanged(ctx, trx, admitted);
    const active = await openConnexion(ctx, trx, {
      espace,
      compteId: compte.id,
      preuve: 'mot-de-passe',
      visiteur,
    });
    if (active.secondFacteurAttendu) await noteSignInBegun(ctx, trx, active, visiteur);
    else await completeSignIn(ctx, trx, active, visiteur);
    return active;
  });
}

/**
 * Notes the visit and takes the account's row (see `lock-compte.ts`), in one statement that finds nothing
 * when the password was changed or the account closed while it was being hashed: the old password must
 * open nothing any more (ASVS 7.4.3). One merely hashed again is the same password. With a second factor
 * to come, the visit does not count yet.
 */
async function holdUnchanged(
  ctx: Context,
  trx: Transaction,
  { compte: { id, mot_de_passe_change_le }, rehashed }: Admitted,
): Promise<void> {
  const visited = trx.raw<Instant>(
    `case when exists (select 1 from seconds_facteurs
        where seconds_facteurs.compte_id = comptes.id and seconds_facteurs.active_le is not null)
      then derniere_connexion_le else cast(? as text) end`,
    [toInstant(ctx.clock.now())],
  );
  const found = await trx('comptes')
    .where({ id, mot_de_passe_change_le, statut: 'actif' })
    .update({
      derniere_connexion_le: visited,
      ...(rehashed === null ? {} : { mot_de_passe: rehashed }),
    });
  if (found === 0) throw new Refusal('identifiants-refuses');
}
