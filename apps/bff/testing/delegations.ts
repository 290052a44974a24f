import { type Context, listDemoMessages } from '@eps/domain';
import {
  CARDS,
  insertCompte,
  insertHolder,
  liberal,
  testEmail,
  testPassword,
} from '@eps/domain/testing';
import type { Answer, Browser } from './browser.ts';
import { expectOk } from './journeys.ts';
import type { TestPortal } from './portal.ts';

export const API = `/api/${CARDS}`;
export const DELEGATIONS = `${API}/compte/delegations`;
export const DELEGUE = `${API}/delegue`;

export const NADIA = {
  prenom: 'Nadia',
  nom: 'Benali',
  email: 'nadia.benali@cabinet-fictif.example',
} as const;
/** As the policy of the espace wants one: four classes. */
export const DELEGUE_PASSWORD = 'Lanterne-gravier-4';

export interface Owner {
  readonly compteId: string;
  readonly email: string;
  /** « Dr Claire Aubertin » */
  readonly nom: string;
}

/** A liberal physician with an account that may give delegations. */
export async function insertOwner(ctx: Context): Promise<Owner> {
  const professionnel = await insertHolder(ctx, [liberal('931990014')]);
  const compte = await insertCompte(ctx, professionnel);
  return { compteId: compte.id, email: testEmail, nom: 'Dr Claire Aubertin' };
}

/** A second one, for who acts for several. */
export async function insertOtherOwner(ctx: Context): Promise<Owner> {
  const rpps = '10100009991';
  const person = { rpps, cle: rpps, prenom: 'KARIM', nom: 'BENSALEM' };
  const professionnel = await insertHolder(ctx, [liberal('931990113')], person);
  const email = 'karim.bensalem@cabinet.example';
  const compte = await insertCompte(ctx, professionnel, { email });
  return { compteId: compte.id, email, nom: 'Dr Karim Bensalem' };
}

/** The owner, signed in by password on a new browser. */
export async function signInOwner(portal: TestPortal, { email }: Owner): Promise<Browser> {
  const browser = portal.browser();
  const typed = { identifiant: email, motDePasse: testPassword };
  expectOk(await browser.send('POST', `${API}/session`, typed));
  return browser;
}

export function propose(owner: Browser, changes: object = {}): Promise<Answer> {
  const asked = { ...NADIA, services: ['paiements', 'imprimes'], finLe: '2027-05-20' };
  return owner.send('POST', DELEGATIONS, { ...asked, ...changes });
}

/** Sends what waits, then reads the token of the last link to a page that reached an address. */
export async function tokenTo(
  { ctx, courier }: TestPortal,
  to: string,
  page: string,
): Promise<string> {
  await courier.flush();
  for (const { links } of await listDemoMessages(ctx, { to })) {
    const link = links.map((found) => new URL(found)).find(({ pathname }) => pathname === page);
    if (link) return link.searchParams.get('jeton') ?? '';
  }
  throw new Error(`No link to ${page}`);
}

export const INVITATION = `/${CARDS}/delegue/invitation`;
export const NEW_PASSWORD = `/${CARDS}/delegue/mot-de-passe`;

/** The body of an acceptance that chooses a password, or of the choice of another one. */
export const choosing = (jeton: string, nouveauMotDePasse = DELEGUE_PASSWORD) => ({
  jeton,
  nouveauMotDePasse,
  nouveauMotDePasseConfirmation: nouveauMotDePasse,
});

export function signInDelegue(
  browser: Browser,
  {
    email = NADIA.email,
    motDePasse = DELEGUE_PASSWORD,
  }: { email?: string; motDePasse?: string } = {},
): Promise<Answer> {
  return browser.send('POST', `${DELEGUE}/session`, { email, motDePasse });
}

/** Proposed and accepted, through HTTP: the id of the delegation. */
export async function delegate(
  portal: TestPortal,
  owner: Browser,
  changes: { email?: string; services?: readonly string[] } = {},
): Promise<string> {
  const { body } = expectOk(await propose(owner, changes));
  const jeton = await tokenTo(portal, changes.email ?? NADIA.email, INVITATION);
  const anybody = portal.browser();
  const seen = expectOk(await anybody.send('POST', `${DELEGUE}/invitation`, { jeton }));
  const accepted = seen.body['motDePasseAChoisir'] === true ? choosing(jeton) : { jeton };
  expectOk(await anybody.send('POST', `${DELEGUE}/acceptation`, accepted));
  return String(body['id']);
}
