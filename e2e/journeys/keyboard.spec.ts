import type { Page } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { connexionTitle, expectHome, typeCredentials } from '../steps/connexion.ts';
import {
  chooseCredentials,
  expectCreated,
  proveIdentity,
  reachFinaliser,
  screens,
} from '../steps/parcours.ts';
import { sentSentence } from '../steps/reset.ts';

// Every journey again, by Tab, Enter, Space, arrows and typing alone.

test('keyboard: create an account by SMS and sign in', async ({ keyboard, people, mailbox }) => {
  const person = await people.newcomer();
  const chosen = { email: `clavier.${person.rpps}@lilas.example`, motDePasse: people.password() };
  await reachFinaliser(keyboard, mailbox, 'inscription', person, 'sms');
  await chooseCredentials(keyboard, chosen);
  await expectCreated(keyboard);
  await keyboard.follow('Retour à la connexion');
  await checkScreen(keyboard.page, { heading: connexionTitle });
  await typeCredentials(keyboard, chosen.email, chosen.motDePasse);
  await expectHome(keyboard);
});

test('keyboard: create an account by e-mail', async ({ keyboard, people, mailbox }) => {
  const person = await people.newcomer();
  await reachFinaliser(keyboard, mailbox, 'inscription', person, 'email');
  await checkScreen(keyboard.page, screens.inscription.creer);
  await keyboard.fill('Mot de passe', people.password());
  await keyboard.press('Créer');
  await expectCreated(keyboard);
});

test('keyboard: recover my space by SMS', async ({ keyboard, people, mailbox }) => {
  const member = await people.member();
  const chosen = { email: `touche.${member.rpps}@lilas.example`, motDePasse: people.password() };
  await reachFinaliser(keyboard, mailbox, 'recuperation', member, 'sms');
  await chooseCredentials(keyboard, chosen);
  await keyboard.follow('Retour à la connexion');
  await checkScreen(keyboard.page, { heading: connexionTitle });
});

test('keyboard: forgotten password, from the sign-in page to my home', async ({
  keyboard,
  people,
  mailbox,
}) => {
  const { page } = keyboard;
  const member = await people.member();
  const motDePasse = people.password();
  await page.goto('/ordre');
  await keyboard.follow('Identifiants oubliés ?');
  await checkScreen(page, { heading: 'Identifiants oubliés' });
  await page.goto('/ordre/mot-de-passe-oublie');
  await keyboard.fill('E-mail', member.identifiant);
  await keyboard.press('Valider');
  await expect(sentSentence(keyboard)).toBeVisible();
  await page.goto(await mailbox.link(member.identifiant, 'reinitialisation'));
  await keyboard.press('Me connecter et choisir un mot de passe');
  await expect(page).toHaveURL(/mon-compte/);
  await keyboard.fill('Nouveau mot de passe', motDePasse);
  await keyboard.fill('Confirmer votre nouveau mot de passe', motDePasse);
  await keyboard.press('Enregistrer');
  await keyboard.follow('Accéder à mon espace');
  await expectHome(keyboard);
});

test('keyboard: a refused form takes me to what is wrong', async ({ keyboard, people }) => {
  const { page } = keyboard;
  const person = await people.newcomer();
  await page.goto('/ordre/inscription');
  await keyboard.press('Valider');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-invalid', 'true');
  await proveIdentity(keyboard, person);
  await checkScreen(page, screens.inscription.envoi);
});

test('keyboard: settings, sessions, events, and sign out', async ({ keyboard, people }) => {
  const { page } = keyboard;
  const member = await people.member();
  const motDePasse = people.password();
  await page.goto('/ordre');
  await typeCredentials(keyboard, member.identifiant, member.motDePasse);
  await expectHome(keyboard);
  await page.goto('/ordre/mon-compte');
  await keyboard.fill('Mot de passe actuel', member.motDePasse);
  await keyboard.fill('Nouveau mot de passe', motDePasse);
  await keyboard.fill('Confirmer votre nouveau mot de passe', motDePasse);
  await keyboard.press('Enregistrer');
  await expect(page.getByText(/Votre mot de passe est modifié/).first()).toBeVisible();
  await keyboard.follow('Sessions');
  await checkScreen(page, { heading: 'Paramètres', title: 'Sessions' });
  await keyboard.follow('Mes derniers événements');
  await checkScreen(page, { heading: 'Paramètres', title: 'Mes derniers événements' });
  const downloading = page.waitForEvent('download');
  await keyboard.press('Exporter mes événements');
  await downloading;
  await signOutByKeys(page);
});

/** Opens the account menu and goes down to its last item. */
async function signOutByKeys(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: /^Compte de / });
  for (let stop = 0; stop < 60; stop += 1) {
    if (await menu.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const signOut = page.getByRole('menuitem', { name: 'Se déconnecter' });
  await expect(signOut).toBeVisible();
  for (let arrow = 0; arrow < 6; arrow += 1) {
    if (await signOut.evaluate((item) => item === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await checkScreen(page, { heading: connexionTitle });
}

test('keyboard: the skip link leads to the content', async ({ page }) => {
  await page.goto('/ordre');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Aller au contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
