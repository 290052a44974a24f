import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import { signIn } from '../steps/connexion.ts';
import { cgu, choosePassword, expectCreated, screens } from '../steps/parcours.ts';
import { sentSentence } from '../steps/reset.ts';

/** How many requests of that kind leave while a button is clicked twice as fast as a browser can. */
async function requestsOf(page: Page, method: string, ends: string, button: string) {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === method && new URL(request.url()).pathname.endsWith(ends)) count += 1;
  });
  await control.button(page, button).dblclick({ delay: 0 });
  return () => count;
}

test('clicking twice on each button of the account’s creation sends once', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const person = await people.newcomer();
  const h1 = page.getByRole('heading', { level: 1 });
  await page.goto('/ordre/inscription');
  await user.fill('Date de naissance', person.dateNaissance);
  await user.fill('Numéro RPPS', person.rpps);
  await user.tick(cgu);
  const identities = await requestsOf(page, 'POST', '/identite', 'Valider');
  await expect(h1).toHaveText(screens.inscription.envoi.heading);
  await user.choose('Par SMS');
  const envois = await requestsOf(page, 'POST', '/envoi', 'Recevoir votre code');
  await expect(h1).toHaveText(screens.inscription.code.heading);
  await user.fill('Saisir le code', await mailbox.code(person.mobile ?? ''));
  const codes = await requestsOf(page, 'POST', '/code', 'Valider');
  await expect(h1).toHaveText(screens.inscription.finaliser.heading);
  const email = `double.${person.rpps}@lilas.example`;
  await user.fill('Email', email);
  await user.fill('Confirmation Email', email);
  await choosePassword(user, people.password());
  const ends = await requestsOf(page, 'POST', '/finalisation', 'Activer');
  await expectCreated(user);
  expect([identities(), envois(), codes(), ends()]).toEqual([1, 1, 1, 1]);
  expect(await mailbox.read(person.mobile ?? '', 'sms')).toHaveLength(1);
});

test('clicking twice on the reset request sends one mail', async ({ user, people, mailbox }) => {
  const { page } = user;
  const member = await people.member();
  await page.goto('/ordre/mot-de-passe-oublie');
  await user.fill('E-mail', member.identifiant);
  const requests = await requestsOf(page, 'POST', '/mot-de-passe-oublie', 'Valider');
  await expect(sentSentence(user)).toBeVisible();
  await mailbox.link(member.identifiant, 'reinitialisation');
  expect(requests()).toBe(1);
});

test('clicking twice on sign-in and on « Enregistrer » sends once', async ({ user, people }) => {
  const { page } = user;
  const member = await people.member();
  const motDePasse = people.password();
  await page.goto('/ordre');
  await user.fill('E-mail', member.identifiant);
  await user.fill('Mot de passe', member.motDePasse);
  const signIns = await requestsOf(page, 'POST', '/session', 'Se connecter');
  await expect(page).toHaveURL(/accueil/);
  expect(signIns()).toBe(1);
  await page.context().clearCookies();
  await signIn(user, member);
  await page.goto('/ordre/mon-compte');
  await user.fill('Mot de passe actuel', member.motDePasse);
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer votre nouveau mot de passe', motDePasse);
  const saves = await requestsOf(page, 'PUT', '/connexion', 'Enregistrer');
  await expect(page.getByText(/Votre mot de passe est modifié/).first()).toBeVisible();
  expect(saves()).toBe(1);
});
