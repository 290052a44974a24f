import { expect, type Locator } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import type { Mailbox } from '../fixtures/mailbox.ts';
import type { AssureMember } from '../fixtures/people/people.ts';
import type { User } from '../fixtures/user.ts';
import type { Assure } from '../servers/assures.ts';

/** The h1 of each screen of `assurance-maladie`, in the words of the guides, and its name in the tab’s title. */
export const amScreens = {
  connexion: { heading: 'Accédez à vos services' },
  numero: { heading: 'CRÉER VOTRE COMPTE', title: 'Votre numéro' },
  cle: { heading: 'Informations d’identification complémentaires', title: 'Clé de sécurité' },
  courrier: { heading: 'Informations d’identification complémentaires', title: 'Adresse e-mail' },
  courrierEnRoute: { heading: 'Confirmation de création de compte', title: 'Courrier' },
  identifiants: { heading: 'Vos identifiants' },
  identifiantsParCarte: {
    heading: 'Vos identifiants pour un accès sans carte CPS',
    title: 'Vos identifiants',
  },
  mailEnvoye: { heading: 'Validez votre adresse e-mail', title: 'Adresse e-mail validée' },
  lien: { heading: 'Valider votre adresse e-mail' },
  compteCree: { heading: 'Le compte vient d’être créé' },
  adresseValidee: { heading: 'Votre adresse est validée' },
  compteExistant: { heading: 'Vous avez déjà un compte', title: 'Créer votre compte' },
  oubli: { heading: 'RÉINITIALISER VOTRE MOT DE PASSE' },
  oubliEnvoye: { heading: 'Consultez votre messagerie' },
} as const;

export const identifierLabel = 'E-mail, N° d’Assurance Maladie ou N° FINESS';
export const numberLabel = 'N° d’Assurance Maladie ou N° FINESS géographique';
export const nirLabel = 'Numéro de Sécurité sociale (NIR)';
const ibanLabel = 'Les 4 derniers caractères de votre IBAN professionnel';
export const ibanBoxes = [`${ibanLabel}, case 1 sur 2`, `${ibanLabel}, case 2 sur 2`] as const;
const termsLabel = 'J’ai lu et j’accepte les conditions générales d’utilisation';

/** « 2 69 05 49 588 157 »: as the card prints it, without its key. */
export function spacedNir(nir: string): string {
  return nir.slice(0, 13).replace(/(.)(..)(..)(..)(...)(...)/u, '$1 $2 $3 $4 $5 $6');
}

/** A NIR of the right form, which is somebody else’s. */
export function strangerNir(nir: string): string {
  return String(Number(nir.slice(0, 13)) + 1);
}

/** A2. */
export async function typeNumber(user: User, { numeros }: Assure): Promise<void> {
  await user.page.goto('/assurance-maladie/inscription');
  await user.fill(numberLabel, numeros[0] ?? '');
  await user.press('Continuer');
}

/** A3, sent. */
export async function typeKey(user: User, nir: string, iban: string): Promise<void> {
  await user.fill(nirLabel, nir);
  await user.fill(ibanBoxes[0], iban.slice(-4));
  await user.press('Valider et continuer');
}

interface Chosen {
  /** Undefined where an address is kept. */
  readonly email?: string;
  readonly motDePasse: string;
}

/** A4 and A8, sent. */
export async function chooseIdentifiers(
  user: User,
  { email, motDePasse }: Chosen,
  button = 'Créer compte',
): Promise<void> {
  if (email !== undefined) {
    await user.fill('E-mail', email);
    await user.fill('Confirmer e-mail', email);
  }
  await user.fill('Mot de passe', motDePasse);
  await user.fill('Confirmer mot de passe', motDePasse);
  await user.tick(termsLabel);
  await user.press(button);
}

/** A5: the letter asked for, the address typed on the way. */
export async function askForLetter(user: User, email: string): Promise<void> {
  await checkScreen(user.page, amScreens.courrier);
  await user.fill('E-mail', email);
  await user.fill('Confirmer e-mail', email);
  await user.tick(termsLabel);
  await user.press('Créer un compte');
  await checkScreen(user.page, amScreens.courrierEnRoute);
}

/** The link of the mail, and its one click: the account exists, and one is signed in. */
export async function validateAddress(user: User, mailbox: Mailbox, email: string): Promise<void> {
  await user.page.goto(await mailbox.link(email, 'activation'));
  await checkScreen(user.page, { ...amScreens.lien, focused: false });
  await user.press('Valider adresse e-mail');
  await checkScreen(user.page, amScreens.compteCree);
}

/** From « Le compte vient d’être créé »: the services are presented, once (A7). */
export async function enterFirstTime(user: User): Promise<void> {
  await user.follow('Accéder à mon espace');
  await closePresentation(user);
  await expectAmHome(user);
}

/** A7. */
export function presentation({ page }: User): Locator {
  return page.getByRole('dialog', { name: 'Bienvenue dans votre espace' });
}

export async function closePresentation(user: User): Promise<void> {
  await expect(presentation(user)).toBeVisible();
  await user.press('Continuer');
  await expect(presentation(user)).toHaveCount(0);
}

export async function typeAmCredentials(
  user: User,
  identifiant: string,
  motDePasse: string,
): Promise<void> {
  await user.fill(identifierLabel, identifiant);
  await user.fill('Mot de passe', motDePasse);
  await user.press('Vous connecter');
}

export async function signInToAm(
  user: User,
  { identifiant, motDePasse }: Pick<AssureMember, 'identifiant' | 'motDePasse'>,
): Promise<void> {
  await user.page.goto('/assurance-maladie');
  await typeAmCredentials(user, identifiant, motDePasse);
}

export async function expectAmHome({ page }: User): Promise<void> {
  await expect(page).toHaveURL(/\/assurance-maladie\/accueil$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bonjour /);
}

export async function expectAmRefused({ page }: User): Promise<void> {
  const refusal = page.getByText(/L['’]identifiant ou le mot de passe est incorrect/);
  await expect(refusal.first()).toBeVisible();
}

/** Back on the sign-in page, signed out. */
export async function signOutOfAm({ page }: User): Promise<void> {
  await page.getByRole('button', { name: /^Compte de / }).press('Enter');
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).press('Enter');
  await expect(page).toHaveURL(/\/assurance-maladie$/);
  await checkScreen(page, { ...amScreens.connexion, focused: false });
}
