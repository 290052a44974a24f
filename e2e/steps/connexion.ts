import { expect } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import type { User } from '../fixtures/user.ts';

export const connexionTitle = 'Connectez-vous à votre espace';

export async function signIn(
  user: User,
  { identifiant, motDePasse }: { identifiant: string; motDePasse: string },
): Promise<void> {
  await user.page.goto('/ordre');
  await typeCredentials(user, identifiant, motDePasse);
  await expectHome(user);
}

export async function typeCredentials(
  user: User,
  identifiant: string,
  motDePasse: string,
): Promise<void> {
  await user.fill('E-mail', identifiant);
  await user.fill('Mot de passe', motDePasse);
  await user.press('Se connecter');
}

export async function expectHome(user: User): Promise<void> {
  await expect(user.page).toHaveURL(/\/ordre\/accueil$/);
  await expect(user.page.getByRole('heading', { level: 1 })).toHaveText(/^Bonjour /);
}

/** Back on the sign-in page, signed out. */
export async function signOut(user: User): Promise<void> {
  const menu = user.page.getByRole('button', { name: /^Compte de / });
  await menu.focus();
  await user.page.keyboard.press('Enter');
  await user.page.getByRole('menuitem', { name: 'Se déconnecter' }).press('Enter');
  await checkScreen(user.page, { heading: connexionTitle });
}
