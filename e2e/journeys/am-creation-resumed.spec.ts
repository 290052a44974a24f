import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import {
  amScreens,
  typeNumber,
  typeKey,
  chooseIdentifiers,
  signInToAm,
  expectAmHome,
} from '../steps/assurance-maladie.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

const notMe = 'Ce n’est pas moi';

test('the name is not mine: I begin again, and what I typed is gone', async ({ user, people }) => {
  const { page } = user;
  await typeNumber(user, await people.assure());
  await checkScreen(page, amScreens.cle);
  await user.press(notMe);
  await checkScreen(page, amScreens.numero);
  await page.goto('/assurance-maladie/inscription/cle-de-securite');
  await checkScreen(page, { ...amScreens.numero, focused: false });
  await expect(page.getByText('Commencez par votre numéro')).toBeVisible();
});

test('reloaded, or opened in a second tab, each step is where it was left', async ({
  user,
  people,
  secondTab,
}) => {
  const { page } = user;
  const person = await people.assure();
  await typeNumber(user, person);
  await checkScreen(page, amScreens.cle);
  await page.reload();
  await checkScreen(page, { ...amScreens.cle, focused: false });
  await typeKey(user, person.nir, person.iban);
  await checkScreen(page, amScreens.identifiants);
  const saved = page.waitForResponse(
    (response) =>
      response.url().includes('/brouillon') &&
      response.request().postData()?.includes('reprise@lilas.example') === true,
  );
  await user.fill('E-mail', 'reprise@lilas.example');
  await user.fill('Mot de passe', people.password());
  await saved;
  await page.reload();
  await expect(control.field(page, 'E-mail')).toHaveValue('reprise@lilas.example');
  await expect(control.field(page, 'Mot de passe')).toHaveValue('');

  const tab = await secondTab();
  await tab.page.goto('/assurance-maladie/inscription');
  await expect(tab.page).toHaveURL(/\/inscription\/identifiants$/);
  await expect(tab.page.getByText('Votre démarche en est ici')).toBeVisible();
  await tab.press(notMe);
  await checkScreen(tab.page, amScreens.numero);
  await chooseIdentifiers(user, {
    email: 'reprise@lilas.example',
    motDePasse: people.password(),
  });
  await expect(page).toHaveURL(/\/inscription$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(amScreens.numero.heading);
});

test('I have an account already: only my key tells so, and its owner is told', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  await typeNumber(user, member);
  await checkScreen(page, amScreens.cle);
  await typeKey(user, member.nir, member.iban);
  await checkScreen(page, amScreens.compteExistant);
  await mailbox.newest(member.compteEmail, ({ subject }) => /tentée/u.test(subject));
  await signInToAm(user, member);
  await expectAmHome(user);
});
