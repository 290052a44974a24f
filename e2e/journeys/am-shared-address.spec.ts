import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import {
  amScreens,
  chooseIdentifiers,
  enterFirstTime,
  expectAmHome,
  expectAmRefused,
  signInToAm,
  validateAddress,
} from '../steps/assurance-maladie.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

const own = 'Une adresse e-mail à vous';

test('two share an address: each signs in by number, and is led to an address of their own', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  for (const neighbour of await people.neighbours()) {
    const identifiant = neighbour.numeros[0] ?? '';
    const email = `${identifiant}@cabinet-partage.example`;
    const motDePasse = people.password();
    await page.context().clearCookies();
    await signInToAm(user, {
      identifiant: neighbour.email,
      motDePasse: neighbour.provisoire ?? '',
    });
    await expectAmRefused(user);
    await signInToAm(user, { identifiant, motDePasse: neighbour.provisoire ?? '' });
    await expect(page.getByRole('dialog', { name: own })).toBeVisible();
    await user.press('Continuer');
    await checkScreen(page, { ...amScreens.identifiants, focused: false });
    await chooseIdentifiers(user, { email, motDePasse }, 'Valider et continuer');
    await checkScreen(page, amScreens.mailEnvoye);
    await validateAddress(user, mailbox, email);
    await enterFirstTime(user);
    await page.context().clearCookies();
    await signInToAm(user, { identifiant: email, motDePasse });
    await expectAmHome(user);
  }
});

test('my colleague’s address is taken: no link leaves, and my colleague is told', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  const [neighbour] = await people.neighbours();
  const choose = (email: string) =>
    chooseIdentifiers(user, { email, motDePasse: people.password() }, 'Valider et continuer');
  await signInToAm(user, {
    identifiant: neighbour.numeros[0] ?? '',
    motDePasse: neighbour.provisoire ?? '',
  });
  await user.press('Continuer');
  const before = await mailbox.read(member.compteEmail);
  await choose(member.compteEmail);
  await checkScreen(page, amScreens.mailEnvoye);
  await expect
    .poll(async () => (await mailbox.read(member.compteEmail)).length)
    .toBe(before.length + 1);
  const [told] = await mailbox.read(member.compteEmail);
  expect(told?.links.filter((link) => link.includes('/activation'))).toEqual([]);
});

test('I forgot my password, and my address names several of us: my number is asked for', async ({
  user,
  people,
}) => {
  const { page } = user;
  const [neighbour] = await people.neighbours();
  await page.goto('/assurance-maladie/mot-de-passe-oublie');
  await user.fill('Adresse e-mail associée à votre compte', neighbour.email);
  await user.press('Continuer');
  await expect(page.getByText('Plusieurs comptes partagent cette adresse')).toBeVisible();
  const numero = control.field(page, 'ou N° d’Assurance Maladie ou FINESS');
  await expect(numero).toBeFocused();
  await numero.fill(neighbour.numeros[0] ?? '');
  await user.press('Continuer');
  await checkScreen(page, amScreens.oubliEnvoye);
  await expect(page.getByText(/cette adresse n['’]est pas affichée ici/u)).toBeVisible();
  await expect(page.getByText(neighbour.email)).toHaveCount(0);
});
