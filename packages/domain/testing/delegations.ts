import type { DelegationView } from '@eps/contracts';
import type { ActiveSession, Context, Visiteur } from '../src/context.ts';
import type { CompteRow } from '../src/db/tables.ts';
import { acceptInvitation } from '../src/delegations/accept-invitation.ts';
import { proposeDelegation } from '../src/delegations/propose-delegation.ts';
import { signInDelegue } from '../src/delegations/sign-in-delegue.ts';
import { linkFingerprint } from '../src/links/link-seals.ts';
import { CARDS } from './cartes.ts';
import { visiteur as someVisiteur } from './context.ts';
import { AM_NUMERO, AM_OTHER, AM_PASSWORD, insertLiberal, signInToAm } from './creations.ts';
import { insertCompte, sessionOf, testEmail } from './personnes.ts';
import { tokensTo } from './securite.ts';

export const DELEGUE = 'nadia.benali@cabinet.example';
/** As the policy of the espace wants one: four classes. */
export const DELEGUE_PASSWORD = 'Fougère-ardoise-5';
export const OTHER_OWNER = 'k.bensalem@cabinet.example';

/** Somebody else’s browser, that of the delegate. */
export const nadia: Visiteur = {
  navigateur: 'navigateur-de-nadia',
  source: '203.0.113.7',
  appareil: 'Edge sur Windows',
};

type Body = Parameters<typeof proposeDelegation>[2];

/** A delegation of both services that look at money and forms, for some months. */
export const DELEGATION: Body = {
  prenom: 'Nadia',
  nom: 'Benali',
  email: DELEGUE,
  services: ['paiements', 'imprimes'],
  finLe: '2027-05-20',
};

/** An owner of `assurance-maladie` who may give delegations, « Dr Claire Aubertin », and their account. */
export async function insertOwner(ctx: Context): Promise<CompteRow> {
  const mot_de_passe = await ctx.hasher.hash(AM_PASSWORD);
  return insertCompte(ctx, await insertLiberal(ctx), { mot_de_passe });
}

/** Another one, « Dr Karim Bensalem », who signs in with `AM_OTHER`. */
export async function insertOtherOwner(ctx: Context): Promise<CompteRow> {
  const holder = await insertLiberal(ctx, {
    rpps: '99700900014',
    prenom: 'KARIM',
    nom: 'BENSALEM',
    numeros: [AM_OTHER],
  });
  const mot_de_passe = await ctx.hasher.hash(AM_PASSWORD);
  return insertCompte(ctx, holder, { email: OTHER_OWNER, mot_de_passe });
}

/** Signs an owner in, by number. */
export function signInOwner(
  ctx: Context,
  numero = AM_NUMERO,
  visiteur: Visiteur = someVisiteur,
): Promise<ActiveSession> {
  return sessionOf(signInToAm(ctx, { identifiant: numero, visiteur }));
}

/** Proposes a delegation, as its owner does. */
export function propose(
  ctx: Context,
  owner: ActiveSession,
  typed: Partial<Body> = {},
): Promise<DelegationView> {
  return proposeDelegation(ctx, owner, { ...DELEGATION, ...typed }, someVisiteur);
}

/** The token of the invitation that can be accepted now: of that delegation, or of the only one. */
export async function invitationToken(
  ctx: Context,
  delegation: Partial<Pick<DelegationView, 'id'>> = {},
): Promise<string> {
  for (const token of await tokensTo(ctx, 'delegue/invitation', 'invitation-delegation')) {
    const link = await ctx
      .db('liens')
      .where({ empreinte: linkFingerprint(ctx, token) })
      .whereNull('utilise_le')
      .whereNull('remplace_le')
      .first('sujet_id');
    if (link && link.sujet_id === (delegation.id ?? link.sujet_id)) return token;
  }
  throw new Error('No invitation waits');
}

/** Accepts an invitation with `DELEGUE_PASSWORD`; whoever has one already keeps it. */
export function accept(ctx: Context, jeton: string): Promise<{ email: string }> {
  const nouveauMotDePasse = DELEGUE_PASSWORD;
  return acceptInvitation(ctx, { espace: CARDS, jeton, nouveauMotDePasse }, nadia);
}

/** A delegation that an owner has given and that was accepted. */
export async function givenDelegation(
  ctx: Context,
  owner: ActiveSession,
  typed: Partial<Body> = {},
): Promise<DelegationView> {
  const given = await propose(ctx, owner, typed);
  await accept(ctx, await invitationToken(ctx, given));
  return given;
}

/** Signs a delegate in, with `DELEGUE_PASSWORD`. */
export function signInNadia(
  ctx: Context,
  { email = DELEGUE, motDePasse = DELEGUE_PASSWORD, visiteur = nadia } = {},
): Promise<ActiveSession> {
  return signInDelegue(ctx, { espace: CARDS, email, motDePasse }, visiteur);
}

/** An owner, their session, a delegation of theirs and a session of the delegate. */
export async function delegated(ctx: Context) {
  const compte = await insertOwner(ctx);
  const owner = await signInOwner(ctx);
  const delegation = await givenDelegation(ctx, owner);
  return { compte, owner, delegation, acting: await signInNadia(ctx) };
}

/** Address of the account of `insertOwner`. */
export const OWNER = testEmail;
