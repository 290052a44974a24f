import { expect, type Locator } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import type { User } from '../fixtures/user.ts';

export const resetTitle = 'Réinitialiser votre mot de passe';

/** What is said once the request is made, known address or not. */
export function sentSentence(user: User): Locator {
  return user.page.getByText(/un lien vient d['’]y être envoyé/).first();
}

export async function askForLink(user: User, email: string): Promise<void> {
  await user.page.goto('/ordre/mot-de-passe-oublie');
  await checkScreen(user.page, { heading: resetTitle, focused: false });
  await user.fill('E-mail', email);
  await user.press('Valider');
  await expect(sentSentence(user)).toBeVisible();
}

/** Opens the link's page and makes the one human click that uses it. */
export async function openLink(user: User, link: string): Promise<void> {
  await user.page.goto(link);
  await expect(user.page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(user.page.url()).not.toContain('jeton');
  await user.page.locator('main').getByRole('button').first().press('Enter');
  await expect(user.page).toHaveURL(/\/ordre\/mon-compte/);
}
