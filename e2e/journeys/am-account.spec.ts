import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { signInToAm, expectAmHome, expectAmRefused } from '../steps/assurance-maladie.ts';
import { changeAddress, securityPage } from '../steps/am-adresse.ts';

// Whole journeys, through mails and letters: many screens, each checked.
test.slow();

test('« MON COMPTE »: what is known of me, my security, and the settings, each by its name', async ({
  user,
  people,
}) => {
  const { page } = user;
  const member = await people.assureMember('trois-lieux');
  await signInToAm(user, member);
  await expectAmHome(user);
  await page.goto('/assurance-maladie/mon-compte');
  await checkScreen(page, { heading: 'Informations professionnelles', focused: false });
  await expect(page.getByText(member.adresse[0]).first()).toBeVisible();
  await user.follow('Connexion et sécurité');
  await checkScreen(page, { heading: 'Connexion et sécurité' });
  await expect(page.getByText(member.compteEmail).first()).toBeVisible();
  await user.follow('Tout voir');
  await checkScreen(page, { heading: 'Mes derniers événements' });
  await page.goto(securityPage);
  await user.follow('Paramètres de compte');
  await expect(page).toHaveURL(/\/assurance-maladie\/configuration$/);
});

test('I change my password where it stands: the current one is asked for, and I am told by mail', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  const motDePasse = people.password();
  await signInToAm(user, member);
  await expectAmHome(user);
  await page.goto(securityPage);
  await user.press('Modifier : Mot de passe');
  await user.fill('Mot de passe actuel', 'Pas le bon 42!');
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer nouveau mot de passe', motDePasse);
  await user.press('Valider');
  await expect(page.getByText(/Le mot de passe actuel est incorrect/u).first()).toBeVisible();
  await user.fill('Mot de passe actuel', member.motDePasse);
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer nouveau mot de passe', motDePasse);
  await user.press('Valider');
  await expect(page.getByText(/Votre mot de passe est modifié/u)).toBeVisible();
  await mailbox.newest(member.compteEmail, ({ subject }) => /mot de passe/iu.test(subject));
  await page.context().clearCookies();
  await signInToAm(user, member);
  await expectAmRefused(user);
  await signInToAm(user, { ...member, motDePasse });
  await expectAmHome(user);
});

test('I change my address: the new one waits three days, and the old one may cancel', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.assureMember();
  const email = `demenage.${member.identifiant}@lilas.example`;
  await signInToAm(user, member);
  await expectAmHome(user);
  await changeAddress(user, mailbox, member, email);
  await page.goto(securityPage);
  await expect(page.getByText(`Nouvelle adresse vérifiée : ${email}`)).toBeVisible();
  await expect(page.getByText(member.compteEmail).first()).toBeVisible();

  await page.context().clearCookies();
  await signInToAm(user, { ...member, identifiant: email });
  await expectAmRefused(user);
  await page.goto(await mailbox.link(member.compteEmail, 'adresse/annulation'));
  await checkScreen(page, { heading: 'Annuler le changement d’adresse', focused: false });
  await user.press('Garder mon adresse');
  await checkScreen(page, { heading: 'Votre adresse ne change pas' });
  await signInToAm(user, { ...member, identifiant: member.compteEmail });
  await expectAmHome(user);
  await page.goto(securityPage);
  await expect(page.getByText(member.compteEmail).first()).toBeVisible();
  await expect(page.getByText(email)).toHaveCount(0);
});
