import { fieldTexts, type BodyOf, type updateCredentials as route } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CompteRow } from '../db/tables.ts';
import { refuseUsedPassword } from '../passwords/password-history.ts';
import { numerosOf } from '../professionnels/find-by-numero.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { Refusal } from '../refusal.ts';
import { hasRecentCard } from '../sessions/grades.ts';
import { loadActive } from '../sessions/load-active.ts';
import { applyDueAddresses } from './apply-due-addresses.ts';
import { changePassword } from './change-password.ts';
import { demandSamePassword } from './demand-same-password.ts';
import { normaliseEmail } from './normalise-email.ts';
import { proveCurrentPassword } from './prove-current-password.ts';
import { readCompte, type OwnCompte } from './read-compte.ts';
import { refuseTakenAddress } from './refuse-taken-address.ts';
import { requestAddressChange } from './request-address-change.ts';
import { isWaiting } from './waiting-address.ts';

type Body = BodyOf<typeof route>;

export interface CredentialsUpdated {
  readonly motDePasseChange: boolean;
  readonly verificationEnvoyeeA: string | null;
  readonly session: ActiveSession;
}

/**
 * Changes password, address or both in one go (O12): all of it or nothing. A new address replaces the
 * old one only once it is verified and its day has come (B3). The current password is not asked after a
 * reset link, once (O10), nor where a card was shown in the last 10 minutes (A12).
 *
 * @throws Refusal `requete-invalide` (a password is missing), `mot-de-passe-actuel-incorrect`,
 *   `compte-bloque`, `adresse-deja-utilisee`, `mot-de-passe-trop-faible`, `mot-de-passe-deja-utilise`
 */
export async function updateCredentials(
  ctx: Context,
  active: ActiveSession,
  body: Body,
  visiteur: Visiteur,
): Promise<CredentialsUpdated> {
  await applyDueAddresses(ctx);
  const own = await readCompte(ctx.db, active);
  const { compte } = own;
  await proveOwner(ctx, active, compte.mot_de_passe, body, visiteur);
  const { espace, compteId, id: connexionId } = active;
  const newAddress = isSettled(ctx, compte, body.email) ? null : body.email;
  if (newAddress !== null)
    await refuseTakenAddress(ctx, { espace, email: newAddress, compteId }, visiteur);
  const hash = await hashNewPassword(ctx, own, body);

  await inTransaction(ctx.db, async (trx) => {
    await demandSamePassword(trx, compte);
    // Ended elsewhere while passwords were being hashed: it may no longer change anything.
    if (!(await loadActive(ctx, trx, { espace, connexionId }))) throw new Refusal('non-connecte');
    if (hash !== null) await changePassword(ctx, trx, { active, compte, hash, visiteur });
    if (newAddress !== null) {
      await requestAddressChange(ctx, trx, { active, compte, newAddress, visiteur });
      await noteConsent(ctx, trx, compteId, body.contactAccepte);
    }
  });
  const session = await loadActive(ctx, ctx.db, { espace, connexionId });
  if (!session) throw new Refusal('non-connecte');
  return { motDePasseChange: hash !== null, verificationEnvoyeeA: newAddress, session };
}

/** Whether one may be written to there is asked again of each new address (A12). */
async function noteConsent(
  ctx: Context,
  trx: Transaction,
  compteId: string,
  contactAccepte: boolean | undefined,
): Promise<void> {
  if (contactAccepte === undefined) return;
  await trx('comptes')
    .where({ id: compteId })
    .update({ contact_accepte_le: contactAccepte ? toInstant(ctx.clock.now()) : null });
}

/** The account's own address, or the one that waits for its day: there is nothing to ask. */
function isSettled(ctx: Context, compte: CompteRow, email: string): boolean {
  return normaliseEmail(email) === compte.email_norme || isWaiting(ctx, compte, email);
}

async function proveOwner(
  ctx: Context,
  active: ActiveSession,
  stored: string,
  { motDePasseActuel, nouveauMotDePasse }: Body,
  visiteur: Visiteur,
): Promise<void> {
  const spared = active.motDePasseADefinir || hasRecentCard(ctx, active);
  const missing =
    (active.motDePasseADefinir && nouveauMotDePasse === undefined && 'nouveauMotDePasse') ||
    (!spared && motDePasseActuel === undefined && 'motDePasseActuel');
  if (missing)
    throw new Refusal('requete-invalide', {}, { [missing]: [fieldTexts.motDePasseRequis] });
  if (active.motDePasseADefinir || motDePasseActuel === undefined) return;
  await proveCurrentPassword(ctx, active, { stored, typed: motDePasseActuel }, visiteur);
}

async function hashNewPassword(
  ctx: Context,
  { compte, professionnel }: OwnCompte,
  { nouveauMotDePasse, email }: Body,
): Promise<string | null> {
  if (nouveauMotDePasse === undefined) return null;
  const policy = getEspace(compte.espace).policies.password;
  await ctx.strength.demand(
    'nouveauMotDePasse',
    nouveauMotDePasse,
    policy,
    personalData(
      professionnel,
      compte.email,
      email,
      ...(await numerosOf(ctx.db, professionnel.id)),
    ),
  );
  await refuseUsedPassword(ctx, compte, {
    field: 'nouveauMotDePasse',
    typed: nouveauMotDePasse,
    policy,
  });
  return ctx.hasher.hash(nouveauMotDePasse);
}
