import { fieldTexts, type BodyOf, type updateCredentials as route } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { numerosOf } from '../professionnels/find-by-numero.ts';
import { personalData } from '../professionnels/personal-data.ts';
import { Refusal } from '../refusal.ts';
import { loadActive } from '../sessions/load-active.ts';
import { changePassword } from './change-password.ts';
import { demandSamePassword } from './demand-same-password.ts';
import { normaliseEmail } from './normalise-email.ts';
import { proveCurrentPassword } from './prove-current-password.ts';
import { readCompte, type OwnCompte } from './read-compte.ts';
import { refuseTakenAddress } from './refuse-taken-address.ts';
import { requestAddressChange } from './request-address-change.ts';

type Body = BodyOf<typeof route>;

export interface CredentialsUpdated {
  readonly motDePasseChange: boolean;
  readonly verificationEnvoyeeA: string | null;
  readonly session: ActiveSession;
}

/**
 * Changes password, address or both in one go (O12): all of it or nothing. A new address replaces the
 * old one only once it is verified. After a reset link the current password is not asked, once (O10).
 *
 * @throws Refusal `requete-invalide` (a password is missing), `mot-de-passe-actuel-incorrect`,
 *   `compte-bloque`, `adresse-deja-utilisee`, `mot-de-passe-trop-faible`
 */
export async function updateCredentials(
  ctx: Context,
  active: ActiveSession,
  body: Body,
  visiteur: Visiteur,
): Promise<CredentialsUpdated> {
  const own = await readCompte(ctx.db, active);
  const { compte } = own;
  await proveOwner(ctx, active, compte.mot_de_passe, body, visiteur);
  const { espace, compteId, id: connexionId } = active;
  const newAddress = normaliseEmail(body.email) === compte.email_norme ? null : body.email;
  if (newAddress !== null)
    await refuseTakenAddress(ctx, { espace, email: newAddress, compteId }, visiteur);
  const hash = await hashNewPassword(ctx, own, body);

  await inTransaction(ctx.db, async (trx) => {
    await demandSamePassword(trx, compte);
    // Ended elsewhere while passwords were being hashed: it may no longer change anything.
    if (!(await loadActive(ctx, trx, { espace, connexionId }))) throw new Refusal('non-connecte');
    if (hash !== null) await changePassword(ctx, trx, { active, compte, hash, visiteur });
    if (newAddress !== null)
      await requestAddressChange(ctx, trx, { active, compte, newAddress, visiteur });
  });
  const session = await loadActive(ctx, ctx.db, { espace, connexionId });
  if (!session) throw new Refusal('non-connecte');
  return { motDePasseChange: hash !== null, verificationEnvoyeeA: newAddress, session };
}

async function proveOwner(
  ctx: Context,
  active: ActiveSession,
  stored: string,
  { motDePasseActuel, nouveauMotDePasse }: Body,
  visiteur: Visiteur,
): Promise<void> {
  const missing = active.motDePasseADefinir
    ? nouveauMotDePasse === undefined && 'nouveauMotDePasse'
    : motDePasseActuel === undefined && 'motDePasseActuel';
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
  await ctx.strength.demand(
    'nouveauMotDePasse',
    nouveauMotDePasse,
    getEspace(compte.espace).policies.password,
    personalData(
      professionnel,
      compte.email,
      email,
      ...(await numerosOf(ctx.db, professionnel.id)),
    ),
  );
  return ctx.hasher.hash(nouveauMotDePasse);
}
