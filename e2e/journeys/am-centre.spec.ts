import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { startsReal } from '../servers/addresses.ts';
import {
  amScreens,
  askForLetter,
  chooseIdentifiers,
  enterFirstTime,
  expectAmHome,
  expectAmRefused,
  signInToAm,
  typeNumber,
  validateAddress,
} from '../steps/assurance-maladie.ts';
import { expectCardAnswer, signInByCard } from '../steps/carte.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

test.skip(!startsReal, 'the command line of another server is out of reach');

test('a nurse of a health centre: refused until an agent enrols her, then her card is enough', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const nurse = await people.assure('salarie');
  const email = `infirmiere.${nurse.rpps}@centre.example`;
  await signInByCard(user, nurse);
  await expectCardAnswer(user, 'Votre centre de santé ne vous a pas encore fait inscrire');
  await expect(page.getByText('Demandez à son directeur de contacter sa caisse')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Trouver la caisse' })).toBeVisible();
  await checkScreen(page, { ...amScreens.connexion, focused: false });

  await people.enrol(nurse);
  await page.context().clearCookies();
  await signInByCard(user, nurse);
  await expect(page).toHaveURL(/\/inscription\/identifiants$/);
  await user.press('Continuer');
  await checkScreen(page, { ...amScreens.identifiantsParCarte, focused: false });
  await chooseIdentifiers(user, { email, motDePasse: people.password() });
  await checkScreen(page, amScreens.mailEnvoye);
  await validateAddress(user, mailbox, email);
  await enterFirstTime(user);

  await page.context().clearCookies();
  await signInByCard(user, nurse);
  await expectAmHome(user);
  // A centre's payments are not for those it employs.
  await expect(page.getByRole('heading', { name: /^Paiements/u })).toHaveCount(0);
  await page.goto('/assurance-maladie/mon-compte');
  await checkScreen(page, { heading: 'Informations professionnelles', focused: false });
  await expect(page.getByText('CENTRE DE SANTÉ DES QUATRE-SAISONS').first()).toBeVisible();
});

test('the director of a health centre: not by card, but by FINESS and letter; then by either', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const director = await people.assure('centre');
  const identifiant = director.numeros[0] ?? '';
  const email = `direction.${identifiant}@centre.example`;
  const motDePasse = people.password();
  await signInByCard(user, director);
  await expectCardAnswer(user, 'Le compte d’un centre de santé ne se crée pas par carte');
  await checkScreen(page, { ...amScreens.connexion, focused: false });
  await user.follow('Créer un compte');
  await checkScreen(page, amScreens.numero);
  await typeNumber(user, director);
  await askForLetter(user, email);
  for (const line of director.adresse)
    await expect(page.locator('address')).toContainText(line, { ignoreCase: true });

  const code = await mailbox.letterCode(identifiant);
  await signInToAm(user, { identifiant, motDePasse: code });
  await checkScreen(page, amScreens.identifiants);
  await user.choose(`Garder ${email}`);
  await chooseIdentifiers(user, { motDePasse });
  await checkScreen(page, amScreens.mailEnvoye);
  await mailbox.newest(email, ({ text }) => /jeton=/u.test(text));
  await validateAddress(user, mailbox, email);
  await enterFirstTime(user);
  await expect(page.getByRole('heading', { name: /^Paiements/u })).toHaveCount(1);

  await page.context().clearCookies();
  await signInToAm(user, { identifiant, motDePasse: code });
  await expectAmRefused(user);
  await signInToAm(user, { identifiant, motDePasse });
  await expectAmHome(user);
  await page.context().clearCookies();
  await signInByCard(user, director);
  await expectAmHome(user);
});
