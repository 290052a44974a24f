import { CODE_CONFIDENTIEL_ALPHABET, CODE_CONFIDENTIEL_LENGTH } from '@eps/contracts';
import { findCodeConfidentiel } from '../src/codes-confidentiels/find-code.ts';
import { issueCodeConfidentiel } from '../src/codes-confidentiels/issue-code.ts';
import type { ActiveSession, Context, Visiteur } from '../src/context.ts';
import { inTransaction } from '../src/db/database.ts';
import { activateCompte } from '../src/inscription/activate-compte.ts';
import {
  createInscription,
  type CreateInscriptionInput,
} from '../src/inscription/create-inscription.ts';
import { findByNumero } from '../src/professionnels/find-by-numero.ts';
import { signIn } from '../src/sessions/sign-in.ts';
import { visiteur as someVisiteur } from './context.ts';
import { lastToken, readOutbox } from './outbox.ts';
import { sessionOf, testEmail, testPassword } from './personnes.ts';
import { testNumero } from './tiers.ts';

const SECRET = new RegExp(
  `\\b[${CODE_CONFIDENTIEL_ALPHABET}]{${CODE_CONFIDENTIEL_LENGTH}}\\b`,
  'u',
);

/** Issues a code confidentiel by mail to the address on file, and reads it there. */
export async function issuedCode(ctx: Context, numero = testNumero): Promise<string> {
  const holder = await findByNumero(ctx.db, 'tiers', numero);
  if (!holder) throw new Error('Nobody has that number');
  const asked = { espace: 'tiers', canal: 'email', numero, appareil: 'Firefox' } as const;
  const professionnelId = holder.professionnel.id;
  const issued = await inTransaction(ctx.db, (trx) =>
    issueCodeConfidentiel(ctx, trx, { ...asked, professionnelId }),
  );
  for (const { text } of await readOutbox(ctx, 'code-confidentiel')) {
    const secret = SECRET.exec(text)?.[0] ?? '';
    if (await findCodeConfidentiel(ctx, ctx.db, { professionnelId, secret })) return secret;
  }
  throw new Error(`No code: ${issued}`);
}

/** What the tests' establishment types to have an account; the secret is to be added. */
export function inscriptionOf(typed: Partial<CreateInscriptionInput>): CreateInscriptionInput {
  return {
    espace: 'tiers',
    numero: testNumero,
    email: testEmail,
    motDePasse: testPassword,
    ...typed,
  };
}

/** An inscription whose link is awaited: asked with a fresh code. */
export async function awaitingActivation(
  ctx: Context,
  typed: Partial<CreateInscriptionInput> = {},
  visiteur: Visiteur = someVisiteur,
): Promise<{ parcoursId: string; jeton: string }> {
  const codeConfidentiel = typed.codeConfidentiel ?? (await issuedCode(ctx, typed.numero));
  const input = inscriptionOf({ ...typed, codeConfidentiel });
  const { parcoursId } = await createInscription(ctx, input, visiteur);
  return { parcoursId, jeton: await lastToken(ctx, 'activation-compte') };
}

/** Clicks on an activation link. */
export function activate(
  ctx: Context,
  jeton: string,
  visiteur: Visiteur = someVisiteur,
): Promise<ActiveSession> {
  return activateCompte(ctx, { espace: 'tiers', jeton }, visiteur);
}

/** Signs in to `tiers` with `testPassword`. */
export async function signInToTiers(
  ctx: Context,
  {
    numero = testNumero,
    motDePasse = testPassword,
    visiteur = someVisiteur,
  }: { numero?: string; motDePasse?: string; visiteur?: Visiteur } = {},
): Promise<ActiveSession> {
  return sessionOf(signIn(ctx, { espace: 'tiers', identifiant: numero, motDePasse }, visiteur));
}
