import { newStatus } from '../src/comptes/insert-compte.ts';
import { normaliseEmail } from '../src/comptes/normalise-email.ts';
import type { ActiveSession, Context, Visiteur } from '../src/context.ts';
import { toInstant } from '../src/db/instants.ts';
import type { CompteRow, ProfessionnelRow } from '../src/db/tables.ts';
import { signIn, type SignedIn } from '../src/sessions/sign-in.ts';
import { newId } from '../src/vault/random.ts';
import { visiteur as someVisiteur } from './context.ts';

/** What the tests' person types. */
export const identity = { rpps: '10101234564', dateNaissance: '17/06/1975' };
export const testPassword = 'tilleul orage 7 barque';
export const otherPassword = 'pigeon lanterne gravier 4';
export const testEmail = 'a.lefevre@cabinet.example';

/** A physician of the registre of `ordre`, with a mobile and an address on file. */
export async function insertProfessionnel(
  ctx: Context,
  overrides: Partial<ProfessionnelRow> = {},
): Promise<ProfessionnelRow> {
  const now = toInstant(ctx.clock.now());
  const row: ProfessionnelRow = {
    id: newId(),
    espace: 'ordre',
    cle: identity.rpps,
    rpps: identity.rpps,
    nom: 'LEFÈVRE-DELACROIX',
    prenom: 'ANNE-SOPHIE',
    raison_sociale: '',
    civilite: 'Dr',
    date_naissance: '1975-06-17',
    profession: '10',
    specialites: '["Médecine générale"]',
    telephone_mobile: '+33781234522',
    email: 'tuxedo01@cn.medecin.fr',
    nir_chiffre: null,
    nir_empreinte: null,
    iban_chiffre: null,
    iban_fin_empreinte: null,
    provisoire_empreinte: null,
    source_empreinte: 'test',
    cree_le: now,
    maj_le: now,
    ...overrides,
  };
  await ctx.db('professionnels').insert(row);
  return row;
}

/** Somebody else's RPPS number and person. */
export function insertOtherProfessionnel(ctx: Context): Promise<ProfessionnelRow> {
  const rpps = '10100004521';
  return insertProfessionnel(ctx, { cle: rpps, rpps, nom: 'BERNARD', prenom: 'PAUL' });
}

/** An active account of a professionnel, whose password is `testPassword`. */
export async function insertCompte(
  ctx: Context,
  professionnel: ProfessionnelRow,
  overrides: Partial<CompteRow> = {},
): Promise<CompteRow> {
  const now = toInstant(ctx.clock.now());
  const email = overrides.email ?? testEmail;
  const row: CompteRow = {
    id: newId(),
    espace: professionnel.espace,
    professionnel_id: professionnel.id,
    email,
    email_norme: normaliseEmail(email),
    email_verifie_le: now,
    mot_de_passe: await ctx.hasher.hash(testPassword),
    mot_de_passe_change_le: now,
    statut: 'actif',
    cgu_version: '2026-11-01',
    cree_le: now,
    derniere_connexion_le: null,
    ...newStatus,
    ...overrides,
  };
  await ctx.db('comptes').insert(row);
  return row;
}

/** Signs in with `testPassword`. */
export async function signInAs(
  ctx: Context,
  {
    email = testEmail,
    motDePasse = testPassword,
    visiteur = someVisiteur,
  }: { email?: string; motDePasse?: string; visiteur?: Visiteur } = {},
): Promise<ActiveSession> {
  return sessionOf(signIn(ctx, { espace: 'ordre', identifiant: email, motDePasse }, visiteur));
}

/** The session that a sign-in opened; fails when it opened something else. */
export async function sessionOf(work: Promise<SignedIn>): Promise<ActiveSession> {
  const signedIn = await work;
  if (signedIn.suite !== null) throw new Error(`The sign-in led to ${signedIn.suite}`);
  return signedIn.active;
}

/** A browser of somebody else, from somewhere else. */
export function stranger(name: string): Visiteur {
  return {
    navigateur: `inconnu-${name}`,
    source: `198.51.100.${name}`,
    appareil: 'Chrome sur Linux',
  };
}
