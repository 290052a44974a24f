import { expect, type Locator, type Page } from '@playwright/test';
import { control, type User } from '../fixtures/user.ts';
import type { Assure } from '../servers/assures.ts';

type Holder = Pick<Assure, 'prenom' | 'nom' | 'rpps'>;

/** Cards of the demonstration, which the mocks have too. */
export const bensalem: Holder = { prenom: 'Karim', nom: 'Bensalem', rpps: '99700900014' };
export const moreau: Holder = { prenom: 'Lucie', nom: 'Moreau-Thiery', rpps: '99700900022' };
/** In no registre. */
export const lachenal: Holder = { prenom: 'Hugo', nom: 'Lachenal', rpps: '99700900048' };

/** The page where one chooses a card: that of the stand-in, or that of the mocks. */
export async function expectChooser(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/\/127\.0\.0\.1:\d+\/|\/dev\/carte\?/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/carte$/u);
}

/** At the chooser: the card goes into the reader. */
export async function showCard({ page }: User, holder: Holder): Promise<void> {
  await expectChooser(page);
  await cardOf(page, holder).press('Enter');
}

/** The mocks name the holder; the stand-in also writes a number on each card, which tells like names apart. */
function cardOf(page: Page, { prenom, nom, rpps }: Holder): Locator {
  const named = String.raw`${prenom}\s+${nom}\s*$`;
  const numero = rpps?.replace(/^(..)(...)(...)(...)$/u, String.raw`$1\s$2\s$3\s$4`) ?? named;
  return page.getByRole('button').filter({ hasText: new RegExp(`${named}|${numero}`, 'iu') });
}

/** At the chooser: none of them. */
export async function giveUpCard({ page }: User): Promise<void> {
  await expectChooser(page);
  await page.getByRole('button', { name: /^(?:Annuler|Renoncer)$/u }).press('Enter');
}

/** From the sign-in page (A6). */
export async function signInByCard(user: User, holder: Holder): Promise<void> {
  await user.page.goto('/assurance-maladie');
  await user.press('Vous connecter par carte CPS');
  await showCard(user, holder);
}

/** What is said of a card that has opened nothing; nothing of it stays in the address. */
export async function expectCardAnswer({ page }: User, title: string): Promise<void> {
  await expect(page.getByText(title).first()).toBeVisible();
  await expect(page).toHaveURL(/\/assurance-maladie$/);
  await expect(control.button(page, 'Vous connecter par carte CPS')).toBeVisible();
}
