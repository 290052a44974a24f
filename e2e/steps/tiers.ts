import { expect } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import type { Mailbox } from '../fixtures/mailbox.ts';
import type { User } from '../fixtures/user.ts';
import { captchaAnswer } from '../servers/addresses.ts';

/** The h1 of each screen of `tiers`, in the words of the guides. */
export const tiersTitles = {
  connexion: 'J’accède à mon compte',
  demande: 'INFORMATION :',
  enRoute: 'Votre code confidentiel est en route',
  adresseAbsente: 'Nous ne savons pas où vous écrire',
  convention: 'Vous n’êtes pas encore conventionné',
  inscription: 'INSCRIPTION',
  confirmation: 'Confirmation de la création de votre compte tiers',
  activation: 'Activer votre compte',
} as const;

export const captchaLabel = 'Entrez les caractères figurant dans l’image ci-dessous :';
export const numeroLabel = 'Saisissez votre N° de tiers (FINESS) :';

/** « 75 001 234 6 »: as people copy it. */
export function spaced(numero: string): string {
  return `${numero.slice(0, 2)} ${numero.slice(2, 5)} ${numero.slice(5, 8)} ${numero.slice(8)}`;
}

/** Nobody reads an image before it is there. */
export async function readCaptcha(user: User, characters = captchaAnswer): Promise<void> {
  await expect(user.page.locator('img.captcha__image')).toBeVisible();
  await user.fill(captchaLabel, characters);
}

/** T4, up to its end. */
export async function askForCode(
  user: User,
  numero: string,
  characters = captchaAnswer,
): Promise<void> {
  await user.page.goto('/tiers/premiere-connexion');
  await user.fill(numeroLabel, numero);
  await readCaptcha(user, characters);
  await user.press('Valider');
}

interface Typed {
  readonly numero: string;
  readonly codeConfidentiel?: string;
  readonly motDePasseActuel?: string;
  readonly email: string;
  readonly motDePasse: string;
}

/** T2, sent. */
export async function inscribe(user: User, typed: Typed): Promise<void> {
  await user.fill('Mon numéro tiers', typed.numero);
  if (typed.codeConfidentiel !== undefined)
    await user.fill('Mon numéro confidentiel', typed.codeConfidentiel);
  if (typed.motDePasseActuel !== undefined)
    await user.fill('Mon mot de passe actuel', typed.motDePasseActuel);
  await user.fill('Mon adresse mail', typed.email);
  await user.fill('Confirmation de mon adresse mail', typed.email);
  await user.fill('Mon mot de passe personnalisé', typed.motDePasse);
  await user.fill('Confirmation du mot de passe', typed.motDePasse);
  await user.tick('Valider les conditions générales');
  await user.press('Valider');
}

/** T3: the link of the mail, and its one click; one is then signed in. */
export async function activate(user: User, mailbox: Mailbox, email: string): Promise<void> {
  await user.page.goto(await mailbox.link(email, 'activation'));
  await checkScreen(user.page, { heading: tiersTitles.activation, focused: false });
  expect(user.page.url()).not.toContain('jeton');
  await user.press('Activer mon compte');
  await expectTiersHome(user);
}

export async function signInToTiers(user: User, numero: string, motDePasse: string): Promise<void> {
  await user.page.goto('/tiers');
  await user.fill('Identifiant (Votre N° tiers)', numero);
  await user.fill('Mot de passe', motDePasse);
  await user.press('Connexion');
}

export async function expectTiersHome(user: User): Promise<void> {
  await expect(user.page).toHaveURL(/\/tiers\/accueil$/);
  await expect(user.page.getByRole('heading', { level: 1 })).toHaveText(/^Bonjour /);
}

export async function expectRefused(user: User): Promise<void> {
  const refusal = user.page.getByText(/L['’]identifiant ou le mot de passe est incorrect/);
  await expect(refusal.first()).toBeVisible();
}
