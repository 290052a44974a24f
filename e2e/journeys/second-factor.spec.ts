import { checkAccessibility, checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectHome, signIn, typeCredentials } from '../steps/connexion.ts';
import { chooseCredentials, reachFinaliser } from '../steps/parcours.ts';
import { enrol, signInUpToCode, stepTitle } from '../steps/second-factor.ts';
import { applicationCode } from '../steps/totp.ts';

test('I add an application, and sign in with its code from then on', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.member();
  await signIn(user, member);
  const { key } = await enrol(user);
  await expect(page.getByText(/^Activée le /)).toBeVisible();
  await checkAccessibility(page);
  await mailbox.newest(member.identifiant, ({ text }) => /second facteur/i.test(text));

  await signInUpToCode(user, member);
  await checkScreen(page, { heading: stepTitle, title: 'Second facteur' });
  await page.goto('/ordre/mon-compte');
  await expect(page).toHaveURL(/\/ordre\/second-facteur$/);
  await user.fill('Code de l’application', '000000');
  await user.press('Valider et continuer');
  await expect(page.getByText(/incorrect ou a déjà servi/)).toBeVisible();
  await user.fill('Code de l’application', applicationCode(key, 1));
  await user.press('Valider et continuer');
  await expect(page).toHaveURL(/\/ordre\/mon-compte$/);
  await page.goto('/ordre/accueil');
  await expect(page.getByText('Second facteur actif')).toBeVisible();
});

test('by keyboard alone, without my telephone: a recovery code, once', async ({
  user,
  keyboard,
  people,
}) => {
  const { page } = keyboard;
  const member = await people.member();
  await signIn(user, member);
  const [recovery = ''] = (await enrol(keyboard)).recoveryCodes;

  await signInUpToCode(user, member);
  await keyboard.press('Utiliser un code de secours');
  await keyboard.fill('Code de secours', recovery);
  await keyboard.press('Valider et continuer');
  await expectHome(user);
  await page.goto('/ordre/mon-compte?rubrique=seconds-facteurs');
  await expect(page.getByText(/9\s+codes de secours sur 10/)).toBeVisible();

  await signInUpToCode(user, member);
  await keyboard.press('Utiliser un code de secours');
  await keyboard.fill('Code de secours', recovery);
  await keyboard.press('Valider et continuer');
  await expect(page.getByText(/incorrect ou a déjà servi/)).toBeVisible();
});

test('I remove it: my password is enough again', async ({ user, people }) => {
  const { page } = user;
  const member = await people.member();
  await signIn(user, member);
  await enrol(user);
  await user.press('Retirer le second facteur');
  await checkAccessibility(page);
  await user.press('Retirer');
  await expect(page.getByText(/Le second facteur est retiré/)).toBeVisible();
  await page.context().clearCookies();
  await signIn(user, member);
});

test('I lost everything: an SMS gives my account back, without the factor', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.member();
  const chosen = { email: `perdu.${member.rpps}@lilas.example`, motDePasse: people.password() };
  await signIn(user, member);
  await enrol(user);
  await signInUpToCode(user, member);
  await page.getByRole('link', { name: 'Récupérer mon espace' }).click();
  await expect(page).toHaveURL(/\/ordre\/recuperation$/);
  await reachFinaliser(user, mailbox, 'recuperation', member, 'sms');
  await chooseCredentials(user, chosen);
  await user.follow('Retour à la connexion');
  await typeCredentials(user, chosen.email, chosen.motDePasse);
  await expectHome(user);
});
