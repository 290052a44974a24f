import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import {
  chooseCredentials,
  expectCreated,
  proveIdentity,
  reachFinaliser,
  receiveCode,
  screens,
} from '../steps/parcours.ts';

test('what I typed without validating survives a reload', async ({ user, people }) => {
  const { page } = user;
  const person = await people.newcomer();
  await page.goto('/ordre/inscription');
  const kept = page.waitForResponse(
    (response) => response.url().endsWith('/brouillon') && response.request().method() === 'PUT',
  );
  await user.fill('Date de naissance', person.dateNaissance);
  await user.fill('Numéro RPPS', person.rpps);
  await control.field(page, 'Numéro RPPS').blur();
  await kept;
  // The last keystrokes may leave a moment later than the first ones.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const response = await fetch('/api/ordre/parcours/inscription');
        const view = (await response.json()) as { brouillon: Record<string, string> | null };
        return view.brouillon?.['rpps']?.replaceAll(/\D/g, '');
      }),
    )
    .toBe(person.rpps);
  await page.reload();
  await expect(control.field(page, 'Date de naissance')).toHaveValue(person.dateNaissance);
  await expect(control.field(page, 'Numéro RPPS')).toHaveValue(
    new RegExp(Array.from(person.rpps).join('\\s?')),
  );
});

test('I reload in the middle of each step and go on', async ({ user, people, mailbox }) => {
  const { page } = user;
  const person = await people.newcomer();
  const motDePasse = people.password();
  const email = `recharge.${person.rpps}@lilas.example`;
  await page.goto('/ordre/inscription');
  await proveIdentity(user, person);
  await checkScreen(page, screens.inscription.envoi);
  await page.reload();
  await checkScreen(page, { ...screens.inscription.envoi, focused: false });
  await receiveCode(user, 'inscription', 'sms');
  await page.reload();
  await checkScreen(page, { ...screens.inscription.code, focused: false });
  await user.fill('Saisir le code', await mailbox.code(person.mobile ?? ''));
  await user.press('Valider');
  await checkScreen(page, screens.inscription.finaliser);
  await page.reload();
  await checkScreen(page, { ...screens.inscription.finaliser, focused: false });
  await chooseCredentials(user, { email, motDePasse });
  await expectCreated(user);
});

test('the Back button never undoes nor repeats what was done', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const person = await people.newcomer();
  const email = `retour.${person.rpps}@lilas.example`;
  await reachFinaliser(user, mailbox, 'inscription', person, 'sms');
  await checkScreen(page, screens.inscription.finaliser);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/ordre/inscription/finaliser');
  await checkScreen(page, { ...screens.inscription.finaliser, focused: false });
  await chooseCredentials(user, { email, motDePasse: people.password() });
  await expectCreated(user);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(control.button(page, 'Activer')).toHaveCount(0);
});

test('I go on in a second tab; the first one follows', async ({
  user,
  people,
  mailbox,
  secondTab,
}) => {
  const person = await people.newcomer();
  await user.page.goto('/ordre/inscription');
  await proveIdentity(user, person);
  await receiveCode(user, 'inscription', 'sms');
  const code = await mailbox.code(person.mobile ?? '');
  const other = await secondTab();
  await other.page.goto('/ordre/inscription/code');
  await checkScreen(other.page, { ...screens.inscription.code, focused: false });
  await other.fill('Saisir le code', code);
  await other.press('Valider');
  await checkScreen(other.page, screens.inscription.finaliser);
  await user.fill('Saisir le code', code);
  await user.press('Valider');
  await expect(user.page.getByRole('heading', { level: 1 })).toHaveText(
    screens.inscription.finaliser.heading,
  );
});
