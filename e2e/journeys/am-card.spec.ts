import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  amScreens,
  chooseIdentifiers,
  validateAddress,
  enterFirstTime,
  presentation,
  closePresentation,
  signInToAm,
  expectAmHome,
  signOutOfAm,
} from '../steps/assurance-maladie.ts';
import {
  bensalem,
  moreau,
  lachenal,
  expectChooser,
  showCard,
  giveUpCard,
  signInByCard,
  expectCardAnswer,
} from '../steps/carte.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

const byCard = 'Vous connecter par carte CPS';

test('my card opens my account; signed out, it is asked for again', async ({ user, people }) => {
  const { page } = user;
  const member = await people.assureMember('carte');
  await signInByCard(user, member);
  await expectAmHome(user);
  await page.goto('/assurance-maladie/mon-compte?rubrique=connexion');
  await expect(page.getByText('Associée', { exact: true })).toBeVisible();
  await signOutOfAm(user);
  await page.goto('/assurance-maladie/accueil');
  await checkScreen(page, { ...amScreens.connexion, focused: false });
  await user.press(byCard);
  await expectChooser(page);
});

test('my card knows no account yet: I create mine with it, and it opens the account from then on', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const person = await people.assure('carte');
  const email = `carte.${person.numeros[0]}@lilas.example`;
  const motDePasse = people.password();
  await signInByCard(user, person);
  await expect(page).toHaveURL(/\/inscription\/identifiants$/);
  await expect(
    page.getByRole('dialog', { name: 'Vous allez créer un compte personnel' }),
  ).toBeVisible();
  await user.press('Continuer');
  await checkScreen(page, { ...amScreens.identifiantsParCarte, focused: false });
  await chooseIdentifiers(user, { email, motDePasse });
  await checkScreen(page, amScreens.mailEnvoye);
  await validateAddress(user, mailbox, email);
  await enterFirstTime(user);
  await page.context().clearCookies();
  await signInByCard(user, person);
  await expectAmHome(user);
  await page.context().clearCookies();
  await signInToAm(user, { identifiant: email, motDePasse });
  await expectAmHome(user);
});

test('I give up at the reader: nothing has changed, and I am told', async ({ user }) => {
  const { page } = user;
  await page.goto('/assurance-maladie');
  await user.press(byCard);
  await giveUpCard(user);
  await expectCardAnswer(user, 'Vous avez renoncé à présenter votre carte');
  await checkScreen(page, { ...amScreens.connexion, focused: false });
});

test('a card of nobody we know, and of somebody not enrolled: each is told whom to ask', async ({
  user,
}) => {
  const { page } = user;
  await signInByCard(user, lachenal);
  await expectCardAnswer(user, 'Votre carte est valable, mais nous ne vous connaissons pas encore');
  await expect(page.getByRole('link', { name: 'trouver votre caisse' })).toBeVisible();
  await page.context().clearCookies();
  await signInByCard(user, moreau);
  await expectCardAnswer(user, 'Votre centre de santé ne vous a pas encore fait inscrire');
});

test('several activities: I choose one, and change from the menu of my account', async ({
  user,
}) => {
  const { page } = user;
  const centre = 'CENTRE DE SANTÉ DES QUATRE-SAISONS';
  await signInByCard(user, bensalem);
  await checkScreen(page, { heading: 'Choisissez votre activité', focused: false });
  await page.goto('/assurance-maladie/accueil');
  await checkScreen(page, { heading: 'Choisissez votre activité', focused: false });
  await page.getByRole('button', { name: new RegExp(centre) }).press('Enter');
  await expect(page.getByText(`Vous travaillez maintenant pour : ${centre}.`)).toBeVisible();
  // An account of the demonstration: on the real stack its services are presented at its first visit.
  await page.goto('/assurance-maladie/accueil');
  await page.waitForLoadState('networkidle');
  if (await presentation(user).isVisible()) await closePresentation(user);
  await expectAmHome(user);
  // A centre's payments are not for those it employs.
  await expect(page.getByRole('heading', { name: /^Paiements/u })).toHaveCount(0);
  await page.getByRole('button', { name: /^Compte de / }).press('Enter');
  await page.getByRole('menuitem', { name: /^Passer à/u }).press('Enter');
  await expect(page.getByText(/^Vous travaillez maintenant pour/u)).toContainText('libérale');
  await expect(page.getByRole('heading', { name: /^Paiements/u })).toHaveCount(1);
});

test('keyboard: my card, my home, and out', async ({ keyboard, people }) => {
  const member = await people.assureMember('carte');
  await keyboard.page.goto('/assurance-maladie');
  await keyboard.press(byCard);
  await showCard(keyboard, member);
  await expectAmHome(keyboard);
  await signOutOfAm(keyboard);
});
