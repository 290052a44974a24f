import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import { connexionTitle, expectHome, typeCredentials } from '../steps/connexion.ts';
import {
  chooseCredentials,
  expectCreated,
  proveIdentity,
  reachFinaliser,
  receiveCode,
  screens,
} from '../steps/parcours.ts';

test('I create my account with a code received by SMS, then sign in', async ({
  user,
  people,
  mailbox,
}) => {
  const person = await people.newcomer();
  const chosen = { email: `cabinet.${person.rpps}@lilas.example`, motDePasse: people.password() };
  await reachFinaliser(user, mailbox, 'inscription', person, 'sms');
  await checkScreen(user.page, screens.inscription.finaliser);
  await chooseCredentials(user, chosen);
  await expectCreated(user);
  await mailbox.link(chosen.email, 'activation');
  await user.follow('Retour à la connexion');
  await checkScreen(user.page, { heading: connexionTitle });
  await typeCredentials(user, chosen.email, chosen.motDePasse);
  await expectHome(user);
});

test('I create my account with a code received by e-mail: my address is fixed', async ({
  user,
  people,
  mailbox,
}) => {
  const person = await people.newcomer();
  const motDePasse = people.password();
  await reachFinaliser(user, mailbox, 'inscription', person, 'email');
  await checkScreen(user.page, screens.inscription.creer);
  await expect(user.page.getByText(person.email ?? '')).toBeVisible();
  await expect(control.field(user.page, 'Email')).toHaveCount(0);
  await user.fill('Mot de passe', motDePasse);
  await user.press('Créer');
  await expectCreated(user);
  await user.follow('Retour à la connexion');
  await typeCredentials(user, person.email ?? '', motDePasse);
  await expectHome(user);
});

test('my contacts are masked, and only those on file are offered', async ({ user, people }) => {
  const { page } = user;
  const both = await people.newcomer();
  await page.goto('/ordre/inscription');
  await proveIdentity(user, both);
  await checkScreen(page, screens.inscription.envoi);
  await expect(page.getByText(/\+33\d{2}\*{3}\d{2}/)).toBeVisible();
  await expect(page.getByText(/^\S{2}\*{3}\S{2}@(?:cn\.)?medecin\.example$/)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(both.mobile ?? '');
  await expect(page.locator('body')).not.toContainText(both.email ?? '');
  await expect(page.getByRole('link', { name: 'Assistance' }).first()).toBeVisible();
});

test('nothing on file to send me a code: I am told to contact my conseil', async ({
  user,
  people,
}) => {
  const person = await people.newcomer('nothing');
  await user.page.goto('/ordre/inscription');
  await proveIdentity(user, person);
  await expect(user.page.getByText(/conseil départemental/).first()).toBeVisible();
  await expect(user.page.getByRole('button', { name: 'Recevoir votre code' })).toHaveCount(0);
});

test('my account exists already: the exact message, and the way to a new password', async ({
  user,
  people,
}) => {
  const member = await people.member();
  await user.page.goto('/ordre/inscription');
  await proveIdentity(user, member);
  const said =
    /Un compte est déjà associé à ce numéro RPPS, en cas d['’]oubli de mot de passe, demandez une récupération de mot de passe\./;
  await expect(user.page.getByText(said).first()).toBeVisible();
  await user.follow('récupération de mot de passe');
  await checkScreen(user.page, { heading: 'Réinitialiser votre mot de passe' });
});

test('my birth date does not match: the exact message, and what I typed is kept', async ({
  user,
  people,
}) => {
  const person = await people.newcomer();
  const { page } = user;
  await page.goto('/ordre/inscription');
  await proveIdentity(user, { rpps: person.rpps, dateNaissance: '09/09/1999' });
  const said =
    /Les informations que vous avez saisies ne correspondent pas à celles connues de l['’]Ordre, veuillez les corriger ou vous rapprocher de votre conseil/;
  await expect(page.getByText(said).first()).toBeVisible();
  await expect(page).toHaveTitle(/^Erreur/);
  await expect(control.field(page, 'Date de naissance')).toHaveValue('09/09/1999');
  await user.fill('Date de naissance', person.dateNaissance);
  await user.press('Valider');
  await checkScreen(page, screens.inscription.envoi);
});

test('I leave everything empty: each field says what it needs, and has the focus', async ({
  user,
}) => {
  const { page } = user;
  await page.goto('/ordre/inscription');
  await user.press('Valider');
  await expect(page.getByText(/Saisissez votre date de naissance/).first()).toBeVisible();
  await expect(page.getByText(/Saisissez votre numéro RPPS/).first()).toBeVisible();
  await expect(control.field(page, 'Numéro RPPS')).toHaveAttribute('aria-invalid', 'true');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/informations sont à corriger/);
});

test('I type my RPPS as on my card, and a mistyped one is told before anything is sent', async ({
  user,
  people,
}) => {
  const { page } = user;
  const person = await people.newcomer();
  const wrongKey = `${person.rpps.slice(0, -1)}${(Number(person.rpps.slice(-1)) + 1) % 10}`;
  await page.goto('/ordre/inscription');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await proveIdentity(user, { rpps: wrongKey, dateNaissance: person.dateNaissance });
  await expect(page.getByText(/erreur de frappe/).first()).toBeVisible();
  expect(sent).toEqual([]);
  const spaced = person.rpps.replace(/(\d{2})(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 $4');
  await user.fill('Numéro RPPS', spaced);
  await user.press('Valider');
  await checkScreen(page, screens.inscription.envoi);
});

test('I find out where my RPPS is', async ({ user }) => {
  const { page } = user;
  await page.goto('/ordre/inscription');
  const help = page.getByText(/Où trouver mon RPPS\s?\?/).filter({ visible: true });
  await expect(help).toHaveCount(1);
  await expect(page.getByRole('img', { name: /carte/ }).filter({ visible: true })).toHaveCount(1);
});

test('I change my mind about the channel before typing the code', async ({
  user,
  people,
  mailbox,
}) => {
  const person = await people.newcomer();
  await user.page.goto('/ordre/inscription');
  await proveIdentity(user, person);
  await receiveCode(user, 'inscription', 'sms');
  await mailbox.code(person.mobile ?? '');
  await user.follow('Retour');
  await checkScreen(user.page, screens.inscription.envoi);
});
