import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import { withLuhnKey } from '../servers/structures.ts';
import {
  activate,
  askForCode,
  captchaLabel,
  readCaptcha,
  inscribe,
  numeroLabel,
  spaced,
  tiersTitles,
} from '../steps/tiers.ts';

test('I ask for my code, receive a letter, create my account and activate it', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const structure = await people.structure();
  const email = `titulaire.${Date.now()}@officine.example`;
  const motDePasse = people.password();
  await page.goto('/tiers');
  await user.follow('Créer mon compte');
  await checkScreen(page, { heading: tiersTitles.inscription });
  await user.follow('si vous n’avez jamais eu de compte, cliquez ICI');
  await checkScreen(page, {
    heading: tiersTitles.demande,
    title: 'Pour recevoir votre code confidentiel',
  });
  await user.fill(numeroLabel, spaced(structure.numero));
  await expect(page.getByText(/^Format reconnu/)).toBeVisible();
  await readCaptcha(user);
  await user.press('Valider');
  await checkScreen(page, { heading: tiersTitles.enRoute });

  const codeConfidentiel = await mailbox.letterCode(structure.numero);
  await user.follow('J’ai reçu mon code : créer mon compte');
  await inscribe(user, { numero: structure.numero, codeConfidentiel, email, motDePasse });
  await checkScreen(page, { heading: tiersTitles.confirmation });
  await expect(page.getByText('Votre compte est créé.')).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  await activate(user, mailbox, email);
  for (const { text } of await mailbox.read(email)) expect(text).not.toContain(motDePasse);
});

test('without an address on file I am told whom to write to; without a convention, to ask for one', async ({
  user,
  people,
}) => {
  const { numero } = await people.structure('nothing');
  await askForCode(user, numero);
  await checkScreen(user.page, { heading: tiersTitles.adresseAbsente });
  await expect(user.page.getByRole('link', { name: /^Écrire à / })).toBeVisible();
  const { numero: none } = await people.structure('no-convention');
  await askForCode(user, none);
  await checkScreen(user.page, { heading: tiersTitles.convention });
  // Of nobody: the registres of the tests hold no establishment of Bouches-du-Rhône beyond the demo's.
  await askForCode(user, withLuhnKey('13000000'));
  await checkScreen(user.page, { heading: tiersTitles.convention });
});

test('a number is recognised as I type it, and a wrong key is told at once', async ({ user }) => {
  const { page } = user;
  await page.goto('/tiers/inscription');
  await user.fill('Mon numéro tiers', '2a 099 006 5');
  await expect(page.getByText(/^Format reconnu/)).toBeVisible();
  await user.fill('Mon numéro tiers', '75 099 001 3');
  await expect(page.getByText(/^Un chiffre semble faux/)).toBeVisible();
  await user.fill('Mon numéro tiers', '2A0990066');
  await expect(page.getByText(/Un chiffre au moins est faux/).first()).toBeVisible();
  await user.fill('Mon numéro tiers', '75 001 234');
  await control.field(page, 'Mon numéro tiers').blur();
  await expect(page.getByText(/Ce numéro compte 8.chiffres/).first()).toBeVisible();
});

test('a wrong captcha keeps what I typed, and takes me to the new image', async ({
  user,
  people,
}) => {
  const { page } = user;
  const { numero } = await people.structure('nothing');
  await page.goto('/tiers/premiere-connexion');
  await user.fill(numeroLabel, numero);
  const image = page.getByRole('img', { name: /à recopier/ });
  const before = await image.getAttribute('src');
  await readCaptcha(user, 'ZZZZZ');
  await user.press('Valider');
  await expect(page.getByText(/ne sont pas ceux de l’image/).first()).toBeVisible();
  await expect(control.field(page, captchaLabel)).toBeFocused();
  await expect(control.field(page, captchaLabel)).toHaveValue('');
  await expect(control.field(page, numeroLabel)).not.toHaveValue('');
  expect(before).not.toBeNull();
});

test('by keyboard alone, without the image', async ({ keyboard, people }) => {
  const { page } = keyboard;
  const { numero } = await people.structure('nothing');
  await page.goto('/tiers/premiere-connexion');
  await keyboard.fill(numeroLabel, numero);
  await keyboard.press('Je ne peux pas lire cette image');
  await expect(page.getByText('Vérification faite. Vous pouvez valider.')).toBeVisible({
    timeout: 45_000,
  });
  await keyboard.press('Valider');
  await checkScreen(page, { heading: tiersTitles.adresseAbsente });
});
