import { expect } from '@playwright/test';
import type { Member } from '../fixtures/people/people.ts';
import type { User } from '../fixtures/user.ts';
import { signOut, typeCredentials } from './connexion.ts';
import { applicationCode } from './totp.ts';

export const stepTitle = 'Saisissez le code de votre application';

export interface Enrolled {
  /** What the application was given. */
  readonly key: string;
  readonly recoveryCodes: readonly string[];
}

/** Adds an application in « Seconds facteurs », by the code that it shows. Uses up the codes until now. */
export async function enrol(user: User, espace = 'ordre'): Promise<Enrolled> {
  const { page } = user;
  await page.goto(`/${espace}/mon-compte?rubrique=seconds-facteurs`);
  await user.press('Activer une application');
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const key = await page.locator('code').first().innerText();
  await user.fill('Code affiché par l’application', applicationCode(key));
  await user.press('Activer');
  await expect(page.getByRole('heading', { name: 'Vos codes de secours' })).toBeVisible();
  const recoveryCodes = await page.locator('main li code').allInnerTexts();
  expect(recoveryCodes).toHaveLength(10);
  await user.press('J’ai gardé mes codes');
  return { key, recoveryCodes };
}

/** From anywhere inside to the step that asks for the code. */
export async function signInUpToCode(user: User, member: Member): Promise<void> {
  await signOut(user);
  await typeCredentials(user, member.identifiant, member.motDePasse);
  await expect(user.page.getByRole('heading', { level: 1 })).toHaveText(stepTitle);
}
