import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  amScreens,
  askForLetter,
  chooseIdentifiers,
  enterFirstTime,
  expectAmHome,
  expectAmRefused,
  signInToAm,
  typeKey,
  typeNumber,
  validateAddress,
} from '../steps/assurance-maladie.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

test('a structure receives a letter; the address typed, verified and kept, opens its account at once', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const structure = await people.assure('structure');
  const identifiant = structure.numeros[0] ?? '';
  const email = `titulaire.${identifiant}@officine.example`;
  const motDePasse = people.password();
  await typeNumber(user, structure);
  await askForLetter(user, email);
  await expect(page.getByText('Votre compte a bien été créé.')).toBeVisible();
  for (const line of structure.adresse)
    await expect(page.locator('address')).toContainText(line, { ignoreCase: true });
  await expect(page.getByText(/valable 30\sjours, jusqu’au/u)).toBeVisible();
  const code = await mailbox.letterCode(identifiant);

  await page.goto(await mailbox.link(email, 'activation'));
  await checkScreen(page, { ...amScreens.lien, focused: false });
  await user.press('Valider adresse e-mail');
  await checkScreen(page, amScreens.adresseValidee);

  await signInToAm(user, { identifiant, motDePasse: code });
  await checkScreen(page, amScreens.identifiants);
  await user.choose(`Garder ${email}`);
  await chooseIdentifiers(user, { motDePasse });
  await checkScreen(page, amScreens.compteCree);
  await enterFirstTime(user);
  for (const { text } of await mailbox.read(email)) {
    expect(text).not.toContain(motDePasse);
    expect(text.replaceAll(/\s/gu, '')).not.toContain(code);
  }

  await page.context().clearCookies();
  await signInToAm(user, { identifiant, motDePasse: code });
  await expectAmRefused(user);
  await signInToAm(user, { identifiant: email, motDePasse });
  await expectAmHome(user);
});

test('an address that a stranger typed gains nothing: the letter’s reader replaces it', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const structure = await people.assure('structure');
  const identifiant = structure.numeros[0] ?? '';
  const stranger = `inconnu.${identifiant}@ailleurs.example`;
  const email = `titulaire.${identifiant}@officine.example`;
  const motDePasse = people.password();
  await typeNumber(user, structure);
  await askForLetter(user, stranger);
  await page.goto(await mailbox.link(stranger, 'activation'));
  await user.press('Valider adresse e-mail');
  await checkScreen(page, amScreens.adresseValidee);
  await page.goto('/assurance-maladie/mot-de-passe-oublie');
  await user.fill('Adresse e-mail associée à votre compte', stranger);
  await user.press('Continuer');
  await checkScreen(page, amScreens.oubliEnvoye);

  await page.context().clearCookies();
  const code = await mailbox.letterCode(identifiant);
  await signInToAm(user, { identifiant, motDePasse: code });
  await checkScreen(page, amScreens.identifiants);
  await user.choose('Donner une autre adresse');
  await chooseIdentifiers(user, { email, motDePasse });
  await checkScreen(page, amScreens.mailEnvoye);
  await validateAddress(user, mailbox, email);
  await enterFirstTime(user);

  await page.context().clearCookies();
  await signInToAm(user, { identifiant: stranger, motDePasse });
  await expectAmRefused(user);
  const received = await mailbox.read(stranger);
  expect(received.flatMap(({ links }) => links.map((link) => new URL(link).pathname))).toEqual([
    '/assurance-maladie/activation',
  ]);
});

test('an address that was not verified is kept: a mail proves it, and the account opens', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const structure = await people.assure('structure');
  const identifiant = structure.numeros[0] ?? '';
  const email = `plus-tard.${identifiant}@officine.example`;
  const motDePasse = people.password();
  await typeNumber(user, structure);
  await askForLetter(user, email);
  const former = await mailbox.link(email, 'activation');
  await signInToAm(user, { identifiant, motDePasse: await mailbox.letterCode(identifiant) });
  await user.choose(`Garder ${email}`);
  await chooseIdentifiers(user, { motDePasse });
  await checkScreen(page, amScreens.mailEnvoye);
  await mailbox.newest(email, ({ links }) =>
    links.some((link) => link.includes('/activation') && !link.endsWith(former)),
  );
  await validateAddress(user, mailbox, email);
  await enterFirstTime(user);
});

test('a letter is on its way: my key creates the account all the same, and voids it', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const person = await people.assure();
  const identifiant = person.numeros[0] ?? '';
  const email = `presse.${identifiant}@lilas.example`;
  await typeNumber(user, person);
  await user.press('Recevoir un mot de passe provisoire par courrier postal');
  await askForLetter(user, `lent.${identifiant}@lilas.example`);
  const code = await mailbox.letterCode(identifiant);
  await page.goto('/assurance-maladie/inscription/courrier');
  await user.press('Recommencer avec un autre numéro');
  await typeNumber(user, person);
  await typeKey(user, person.nir, person.iban);
  await expect(page.getByText(/Si vous recevez un mot de passe provisoire/u)).toBeVisible();
  await chooseIdentifiers(user, { email, motDePasse: people.password() });
  await validateAddress(user, mailbox, email);
  await page.context().clearCookies();
  await signInToAm(user, { identifiant, motDePasse: code });
  await expect(page.getByText(/est plus valable|est incorrect/u).first()).toBeVisible();
  await expect(page).toHaveURL(/\/assurance-maladie$/);
});
