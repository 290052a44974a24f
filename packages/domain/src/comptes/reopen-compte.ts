import { getEspace, type EspaceId } from '@eps/espaces';
import { liftLock } from '../attempts/clear-failures.ts';
import type { Context, PreuveDeSession, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { compteRouvert } from '../messages/compte-rouvert.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { rememberPassword } from '../passwords/password-history.ts';
import { forgetSecondFacteur } from '../seconds-facteurs/forget-second-facteur.ts';
import { lockFactor } from '../seconds-facteurs/lock-factor.ts';
import { repairsFactor } from '../seconds-facteurs/repairs.ts';

type Statut = CompteRow['statut'];

/** Whether that proof opens an account as it is (spec, rule 13): the mailbox alone opens none that is shut. */
export function mayReopen(espace: EspaceId, statut: Statut, par: PreuveDeSession): boolean {
  if (statut === 'actif') return true;
  if (statut === 'ferme') return false;
  return getEspace(espace).reouverture[statut].some((preuve) => preuve === par);
}

export interface ReopenInput {
  readonly espace: EspaceId;
  readonly compteId: string;
  /** The proof just given. */
  readonly par: PreuveDeSession;
}

/** What is left to do by whoever reopened an account. */
export interface Reopened {
  /** It was frozen: its password opens nothing any more, another one is owed. */
  readonly motDePasseADefinir: boolean;
  /** It was shut: its owner has just been told who is there. */
  readonly rouvert: boolean;
}

/**
 * Opens a frozen or dormant account again and lifts its lock, after a proof that may (spec, rule 13). Its
 * owner is told. One that was frozen comes back without what an intruder may have known or left there:
 * password, second factor, leave given to cards of the staff. Called before the account's row is taken,
 * for it counts among what comes first (see `lock-compte.ts`). Of an account that is open, only a lock is
 * lifted. Throws when the proof may not: whoever calls has asked `mayReopen`.
 */
export async function reopenCompte(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, par }: ReopenInput,
  visiteur: Visiteur,
): Promise<Reopened> {
  await lockFactor(trx, compteId);
  const lifted = await liftLock(ctx, trx, { espace, compteId }, visiteur);
  const compte = await holdReopenable(trx, { espace, compteId, par });
  const cleared = compte.statut === 'gele' && repairsFactor(par);
  if (cleared) await clearCredentials(ctx, trx, compte);
  const { email: to, professionnel_id: professionnelId } = compte;
  await setActive(ctx, trx, compte, to, visiteur);
  const { appareil } = visiteur;
  const owner = { espace, compteId, professionnelId };
  if (lifted) await recordEvent(ctx, trx, { ...owner, type: 'blocage-leve', appareil });
  return { motDePasseADefinir: cleared, rouvert: compte.statut !== 'actif' };
}

/**
 * The same of an account that has just been handed over: its row is held, its lock lifted, its credentials
 * are new. Throws as `reopenCompte`.
 * @param input.to its address before
 */
export async function reopenHandedOver(
  ctx: Context,
  trx: Transaction,
  { to, ...input }: ReopenInput & { readonly to: string },
  visiteur: Visiteur,
): Promise<void> {
  await setActive(ctx, trx, await holdReopenable(trx, input), to, visiteur);
}

async function holdReopenable(
  trx: Transaction,
  { espace, compteId, par }: ReopenInput,
): Promise<CompteRow> {
  const compte = await trx('comptes').where({ id: compteId, espace }).forNoKeyUpdate().first();
  if (!compte || !mayReopen(espace, compte.statut, par))
    throw new Error(`${par} does not reopen an account that is ${compte?.statut}`);
  return compte;
}

async function setActive(
  ctx: Context,
  trx: Transaction,
  { id: compteId, espace, statut, professionnel_id: professionnelId }: CompteRow,
  to: string,
  { appareil }: Visiteur,
): Promise<void> {
  if (statut !== 'gele' && statut !== 'dormant') return;
  const owner = { espace, compteId, professionnelId };
  const le = ctx.clock.now();
  const now = toInstant(le);
  // A visit from now on: what was dormant would be so again at once.
  const open = { statut: 'actif', statut_le: now, derniere_connexion_le: now } as const;
  await trx('comptes').where({ id: compteId }).update(open);
  await enqueue(ctx, trx, { ...owner, message: compteRouvert, to, data: { le, appareil, statut } });
  await recordEvent(ctx, trx, { ...owner, type: 'compte-degele', appareil });
}

/** Whoever made the owner freeze the account may know its password, or have added a factor or cards. */
async function clearCredentials(ctx: Context, trx: Transaction, compte: CompteRow): Promise<void> {
  const { id, espace } = compte;
  await forgetSecondFacteur(trx, id);
  await rememberPassword(ctx, trx, compte, getEspace(espace).policies.password);
  await trx('comptes')
    .where({ id })
    .update({
      mot_de_passe: ctx.hasher.unusable(),
      mot_de_passe_change_le: toInstant(ctx.clock.now()),
      cartes_personnel_le: null,
    });
}
