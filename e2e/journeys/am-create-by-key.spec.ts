import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import {
  amScreens,
  nirLabel,
  ibanBoxes,
  spacedNir,
  strangerNir,
  typeNumber,
  typeKey,
  chooseIdentifiers,
  validateAddress,
  enterFirstTime,
  presentation,
  closePresentation,
  signInToAm,
  expectAmHome,
  signOutOfAm,
} from '../steps/assurance-maladie.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

test('I create my account with my security key, validate my address, and am home', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const person = await people.assure();
  const email = `cle.${person.numeros[0]}@lilas.example`;
  const motDePasse = people.password();
  await page.goto('/assurance-maladie');
  await user.follow('Créer un compte');
  await checkScreen(page, amScreens.numero);
  await typeNumber(user, person);
  await checkScreen(page, amScreens.cle);
  await expect(page.getByText(new RegExp(person.nom, 'iu')).first()).toBeVisible();
  await typeKey(user, spacedNir(person.nir), person.iban);
  await checkScreen(page, amScreens.identifiants);
  await chooseIdentifiers(user, { email, motDePasse });
  await checkScreen(page, amScreens.mailEnvoye);
  await expect(page.getByText('Votre compte sera créé par ce clic, pas avant.')).toBeVisible();

  await signInToAm(user, { identifiant: email, motDePasse });
  await expect(page).toHaveURL(/\/assurance-maladie$/);
  await validateAddress(user, mailbox, email);
  await user.follow('Accéder à mon espace');
  await closePresentation(user);
  await expectAmHome(user);
  await checkScreen(page, {
    heading: (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
    title: 'Accueil',
    focused: false,
  });
  for (const { text } of await mailbox.read(email)) expect(text).not.toContain(motDePasse);

  await signOutOfAm(user);
  // The history entry still says why one is here; the page as it is drawn does not.
  await page.reload();
  await checkScreen(page, { ...amScreens.connexion, focused: false });
  await signInToAm(user, { identifiant: email, motDePasse });
  await expectAmHome(user);
  await page.waitForLoadState('networkidle');
  await expect(presentation(user)).toHaveCount(0);
});

test('three wrong keys: only the post remains, in this browser, reloaded or not', async ({
  user,
  people,
}) => {
  const { page } = user;
  const person = await people.assure();
  await typeNumber(user, person);
  await typeKey(user, strangerNir(person.nir), person.iban);
  await expect(page.getByText('Clé de sécurité non reconnue')).toBeVisible();
  await expect(control.field(page, nirLabel)).not.toHaveValue('');
  await user.press('Valider et continuer');
  await expect(page.getByText('Clé de sécurité non reconnue')).toBeVisible();
  await typeKey(user, strangerNir(person.nir), '0000');
  await expect(page.getByText('Trop d’essais').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Trop d’essais').first()).toBeVisible();
  await expect(control.field(page, nirLabel)).toHaveCount(0);
  await checkScreen(page, { ...amScreens.cle, focused: false });
  await user.press('Recevoir un mot de passe provisoire par courrier postal');
  await checkScreen(page, amScreens.courrier);
});

test('the end of the IBAN, pasted whole or cut in two, finds its boxes', async ({
  user,
  people,
  context,
}) => {
  const { page } = user;
  const person = await people.assure();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await typeNumber(user, person);
  const [first, second] = ibanBoxes.map((box) => control.field(page, box));
  const end = person.iban.slice(-4);
  for (const pasted of [end, person.iban.replaceAll(/(.{4})/gu, '$1 ')]) {
    await first?.fill('');
    await second?.fill('');
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await first?.focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(first ?? page.locator('body')).toHaveValue(end.slice(0, 1));
    await expect(second ?? page.locator('body')).toHaveValue(end.slice(1));
  }
  await user.fill(nirLabel, person.nir);
  await expect(page.getByText('Format reconnu, clé exacte')).toBeVisible();
  await user.press('Valider et continuer');
  await checkScreen(page, amScreens.identifiants);
});

test('three places, one account: any of their numbers begins it, and each signs in', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const person = await people.assure('trois-lieux');
  const email = `lieux.${person.numeros[0]}@lilas.example`;
  const motDePasse = people.password();
  await typeNumber(user, { ...person, numeros: person.numeros.slice(-1) });
  await typeKey(user, person.nir, person.iban);
  await chooseIdentifiers(user, { email, motDePasse });
  await validateAddress(user, mailbox, email);
  await enterFirstTime(user);
  for (const identifiant of person.numeros) {
    await page.context().clearCookies();
    await signInToAm(user, { identifiant, motDePasse });
    await expectAmHome(user);
  }
});

test('keyboard: create my account with my key', async ({ keyboard, people, mailbox }) => {
  const { page } = keyboard;
  const person = await people.assure();
  const email = `clavier.${person.numeros[0]}@lilas.example`;
  await typeNumber(keyboard, person);
  await checkScreen(page, amScreens.cle);
  await typeKey(keyboard, person.nir, person.iban);
  await checkScreen(page, amScreens.identifiants);
  await chooseIdentifiers(keyboard, { email, motDePasse: people.password() });
  await checkScreen(page, amScreens.mailEnvoye);
  await validateAddress(keyboard, mailbox, email);
  await enterFirstTime(keyboard);
});
