import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import { expectHome, signIn, typeCredentials } from '../steps/connexion.ts';
import { createBySms } from '../steps/create-by-sms.ts';

test('I change my password: my other sessions end and I am told by mail', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.member();
  const motDePasse = people.password();
  await signIn(user, member);
  await page.goto('/ordre/mon-compte');
  await checkScreen(page, { heading: 'Paramètres', focused: false });
  await expect(page.getByRole('heading', { name: 'INFORMATIONS CONNEXION' })).toBeVisible();
  await user.fill('Mot de passe actuel', member.motDePasse);
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer votre nouveau mot de passe', motDePasse);
  await expect(page.getByRole('meter')).toHaveAccessibleName(/Sécurité du mot de passe/);
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuetext', /Bon|Excellent/);
  await user.press('Enregistrer');
  await expect(page.getByText(/Votre mot de passe est modifié/).first()).toBeVisible();
  await mailbox.newest(member.identifiant, ({ text }) => /mot de passe/i.test(text));
  await page.context().clearCookies();
  await page.goto('/ordre');
  await typeCredentials(user, member.identifiant, motDePasse);
  await expectHome(user);
});

test('a wrong current password, two different new ones, a weak one: each is told', async ({
  user,
  people,
}) => {
  const { page } = user;
  const member = await people.member();
  const motDePasse = people.password();
  await signIn(user, member);
  await page.goto('/ordre/mon-compte');
  await user.fill('Mot de passe actuel', 'pas le bon 42');
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer votre nouveau mot de passe', `${motDePasse}x`);
  await user.press('Enregistrer');
  await expect(
    page.getByText('Les deux mots de passe ne sont pas identiques').first(),
  ).toBeVisible();
  await user.fill('Confirmer votre nouveau mot de passe', motDePasse);
  await user.press('Enregistrer');
  await expect(page.getByText(/Le mot de passe actuel est incorrect/).first()).toBeVisible();
  await user.fill('Mot de passe actuel', member.motDePasse);
  await user.fill('Nouveau mot de passe', 'azertyuiop1975');
  await user.fill('Confirmer votre nouveau mot de passe', 'azertyuiop1975');
  // Its advice, which comes after a pause, moves the button.
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuetext', /Faible/);
  await user.press('Enregistrer');
  await expect(control.field(page, 'Nouveau mot de passe')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/Votre mot de passe est modifié/)).toHaveCount(0);
});

test('I change my address: its link proves it, and it waits three days before it replaces the old one', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.member();
  const email = `demenage.${member.rpps}@lilas.example`;
  await signIn(user, member);
  await page.goto('/ordre/mon-compte');
  await user.fill('Mot de passe actuel', member.motDePasse);
  await user.fill('Adresse de courriel', email);
  await user.press('Enregistrer');
  await expect(page.getByText(`Un lien vient d’être envoyé à ${email}`)).toBeVisible();
  await mailbox.newest(member.identifiant, ({ text }) => /adresse/i.test(text));
  await page.reload();
  await expect(control.field(page, 'Adresse de courriel')).toHaveValue(member.identifiant);
  await expect(page.getByText(/Nouvelle adresse à vérifier/)).toBeVisible();
  await page.goto(await mailbox.link(email, 'activation'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(page.url()).not.toContain('jeton');
  await page.locator('main').getByRole('button').first().click();
  await expect(page.getByText(/Par sécurité, elle prendra effet le/)).toBeVisible();
  await mailbox.link(member.identifiant, 'adresse/annulation');
  await page.goto('/ordre/mon-compte');
  await expect(control.field(page, 'Adresse de courriel')).toHaveValue(member.identifiant);
  await expect(page.getByText(`Nouvelle adresse vérifiée : ${email}`)).toBeVisible();
  await user.press('Renoncer à cette adresse');
  await expect(page.getByText(/Vous gardez votre adresse actuelle/)).toBeVisible();
});

test('my address was never verified: the one that replaces it does so at once', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const { email: former, motDePasse } = await createBySms(
    user,
    mailbox,
    await people.newcomer(),
    people.password(),
  );
  const email = `corrige.${former}`;
  await signIn(user, { identifiant: former, motDePasse });
  await page.goto('/ordre/mon-compte');
  await user.fill('Mot de passe actuel', motDePasse);
  await user.fill('Adresse de courriel', email);
  await user.press('Enregistrer');
  await expect(page.getByText(`Un lien vient d’être envoyé à ${email}`)).toBeVisible();
  await page.goto(await mailbox.link(email, 'activation'));
  await page.locator('main').getByRole('button').first().click();
  await expect(page.getByText(/est désormais l['’]adresse de votre compte/)).toBeVisible();
  await page.goto('/ordre/mon-compte');
  await expect(control.field(page, 'Adresse de courriel')).toHaveValue(email);
});

test('the address of somebody else is refused with the exact message', async ({ user, people }) => {
  const { page } = user;
  const other = await people.member('email');
  const member = await people.member();
  await signIn(user, member);
  await page.goto('/ordre/mon-compte');
  await user.fill('Mot de passe actuel', member.motDePasse);
  await user.fill('Adresse de courriel', other.identifiant);
  await user.press('Enregistrer');
  await expect(
    page.getByText('Un compte est déjà associé à cette adresse mail').first(),
  ).toBeVisible();
});

test('my address is not verified yet: its link verifies it', async ({ user, people, mailbox }) => {
  const { page } = user;
  const person = await people.newcomer();
  const { email } = await createBySms(user, mailbox, person, people.password());
  await page.goto(await mailbox.link(email, 'activation'));
  await page.locator('main').getByRole('button').first().click();
  await expect(page.getByText(/Votre adresse est confirmée/).first()).toBeVisible();
  await page.goto('/ordre/mot-de-passe-oublie');
  await user.fill('E-mail', email);
  await user.press('Valider');
  await mailbox.link(email, 'reinitialisation');
});

test('my verification link is lost: one click sends another, and the former no longer works', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const chosen = await createBySms(user, mailbox, await people.newcomer(), people.password());
  const lost = await mailbox.link(chosen.email, 'activation');
  await signIn(user, { identifiant: chosen.email, motDePasse: chosen.motDePasse });
  await page.goto('/ordre/mon-compte');
  await user.press('Recevoir un nouveau lien');
  await expect(page.getByText(/Un nouveau lien vient d['’]être envoyé/).first()).toBeVisible();
  await mailbox.newest(chosen.email, ({ links }) => {
    const [link] = links;
    return link !== undefined && link.includes('/activation') && !link.endsWith(lost);
  });
  await page.goto(lost);
  await expect(page.getByText(/déjà servi/).first()).toBeVisible();
  await page.goto(await mailbox.link(chosen.email, 'activation'));
  await page.locator('main').getByRole('button').first().click();
  await expect(page.getByText(/Votre adresse est confirmée/).first()).toBeVisible();
});
