import type { Context, Visiteur } from '../src/context.ts';
import { beginCreation } from '../src/creation/begin-creation.ts';
import {
  chooseIdentifiers,
  type ChooseIdentifiersInput,
  type IdentifiersChosen,
} from '../src/creation/choose-identifiers.ts';
import { choosePost } from '../src/creation/choose-post.ts';
import type { CreationRef } from '../src/creation/load-creation.ts';
import { proveKey } from '../src/creation/prove-key.ts';
import { requestLetter } from '../src/creation/request-letter.ts';
import { toInstant } from '../src/db/instants.ts';
import type { LieuExerciceRow, ProfessionnelRow } from '../src/db/tables.ts';
import { privateSeals } from '../src/registre/private-seals.ts';
import { signIn, type SignedIn } from '../src/sessions/sign-in.ts';
import { newId } from '../src/vault/random.ts';
import { CARDS, insertHolder, liberal } from './cartes.ts';
import { visiteur as someVisiteur } from './context.ts';
import { readOutbox } from './outbox.ts';
import { testEmail } from './personnes.ts';

/** N° AM with a right key: the first is that of the tests' liberal. */
export const AM_NUMERO = '931990014';
export const AM_OTHER = '931990113';
/** The security key of the tests' liberal, as it reaches the use case. */
export const KEY = { nir: '2710499999101', finIban: '0160' } as const;
export const WRONG_KEY = { nir: '1820999999102', finIban: '0257' } as const;
/** As the policy of the espace wants one: four classes. */
export const AM_PASSWORD = 'Tilleul-orage-7';
export const PROVISIONAL = 'KX7PM3RT9W';

/** A liberal of the registre, with a security key on file unless `key` is false. */
export function insertLiberal(
  ctx: Context,
  {
    numeros = [AM_NUMERO],
    key = true,
    lieu = {},
    ...overrides
  }: Partial<ProfessionnelRow> & {
    numeros?: readonly string[];
    key?: boolean;
    lieu?: Partial<LieuExerciceRow>;
  } = {},
): Promise<ProfessionnelRow> {
  const id = newId();
  const places = numeros.map((numero) => liberal(numero, lieu));
  return insertHolder(ctx, places, {
    id,
    ...(key
      ? {
          nir_empreinte: privateSeals.nirFingerprint(ctx.vault, KEY.nir),
          iban_fin_empreinte: privateSeals.ibanEndFingerprint(ctx.vault, id, KEY.finIban),
        }
      : {}),
    ...overrides,
  });
}

/** Gives somebody of the former portal the provisional password that an import would bring. */
export async function bringProvisional(
  ctx: Context,
  { id }: Pick<ProfessionnelRow, 'id'>,
  password = PROVISIONAL,
): Promise<void> {
  const empreinte = privateSeals.provisionalFingerprint(ctx.vault, id, password);
  const apporte_le = toInstant(ctx.clock.now());
  await ctx.db('professionnels').where({ id }).update({ provisoire_empreinte: empreinte });
  await ctx
    .db('provisoires')
    .insert({ professionnel_id: id, empreinte, apporte_le, utilise_le: null });
}

/** A creation begun with a number. */
export async function begun(
  ctx: Context,
  numero = AM_NUMERO,
  visiteur: Visiteur = someVisiteur,
): Promise<CreationRef & { parcoursId: string }> {
  const { parcoursId } = await beginCreation(ctx, { espace: CARDS, numero }, visiteur);
  return { espace: CARDS, parcoursId };
}

/** One whose key was right. */
export async function provedByKey(ctx: Context, visiteur: Visiteur = someVisiteur) {
  const ref = await begun(ctx, AM_NUMERO, visiteur);
  await proveKey(ctx, { ...ref, ...KEY }, visiteur);
  return ref;
}

/** One whose letter is under way. */
export async function letterAsked(
  ctx: Context,
  { numero = AM_NUMERO, email = testEmail, visiteur = someVisiteur } = {},
) {
  const ref = await begun(ctx, numero, visiteur);
  await choosePost(ctx, ref, visiteur);
  await requestLetter(ctx, { ...ref, email }, visiteur);
  return ref;
}

/** The provisional password of the last letter that waits in the outbox. */
export async function letterPassword(ctx: Context): Promise<string> {
  const letters = await readOutbox(ctx, 'courrier-code');
  const text = letters.findLast((letter) => letter.text !== '')?.text.replaceAll('\u00a0', '');
  const secret = text?.match(/mot de passe provisoire:\s*([A-HJ-NP-Z2-9]{10})\b/u)?.[1];
  if (secret === undefined) throw new Error('No provisional password waits in the outbox');
  return secret;
}

/** Address and password, in a creation that waits for them. */
export function identifiers(
  ctx: Context,
  ref: CreationRef,
  typed: Partial<ChooseIdentifiersInput> = {},
  visiteur: Visiteur = someVisiteur,
): Promise<IdentifiersChosen> {
  const chosen = { email: testEmail, motDePasse: AM_PASSWORD, contactAccepte: false };
  return chooseIdentifiers(ctx, { ...ref, ...chosen, ...typed }, visiteur);
}

/** Signs in to `assurance-maladie`. */
export function signInToAm(
  ctx: Context,
  { identifiant = AM_NUMERO, motDePasse = AM_PASSWORD, visiteur = someVisiteur } = {},
): Promise<SignedIn> {
  return signIn(ctx, { espace: CARDS, identifiant, motDePasse }, visiteur);
}

/** A first sign-in with a provisional password: the creation that it began. */
export async function firstSignIn(
  ctx: Context,
  motDePasse: string,
  { identifiant = AM_NUMERO, visiteur = someVisiteur } = {},
): Promise<CreationRef & { parcoursId: string }> {
  const signedIn = await signInToAm(ctx, { identifiant, motDePasse, visiteur });
  if (signedIn.suite === null) throw new Error('The sign-in opened a session');
  return { espace: CARDS, parcoursId: signedIn.parcoursId };
}
