import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  activate,
  readCaptcha,
  expectRefused,
  expectTiersHome,
  inscribe,
  signInToTiers,
  spaced,
} from '../steps/tiers.ts';

test('T7: I forgot my password, and choose another by the mailed link', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.structureMember();
  const motDePasse = people.password();
  await page.goto('/tiers');
  await user.follow('Mot de passe oublié ?');
  await user.fill('N° tiers', spaced(member.numero));
  await user.press('Valider');
  await checkScreen(page, { heading: 'Consultez votre messagerie' });
  await page.goto(await mailbox.link(member.compteEmail, 'reinitialisation'));
  await user.press('Me connecter et choisir un mot de passe');
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer votre nouveau mot de passe', motDePasse);
  await user.press('Enregistrer');
  await user.follow('Accéder à mon espace');
  await expectTiersHome(user);
});

test('T8: the reminder goes to the address of the account, which the page never shows', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.structureMember();
  await page.goto('/tiers');
  await user.follow('Adresse mail oubliée ?');
  await user.fill('N° tiers', member.numero);
  await readCaptcha(user);
  await user.press('Valider');
  await checkScreen(page, { heading: 'Cherchez le rappel dans vos messageries' });
  await expect(page.getByText(member.compteEmail)).toHaveCount(0);
  await mailbox.newest(member.compteEmail, ({ subject }) => /adresse/iu.test(subject));
  await user.follow('Réinitialiser mon compte');
  await checkScreen(page, { heading: 'Réinitialiser mon compte' });
});

test('T9: my old account works until the new code is used', async ({ user, people, mailbox }) => {
  test.slow();
  const { page } = user;
  const member = await people.structureMember();
  const email = `nouvelle.${Date.now()}@officine.example`;
  const motDePasse = people.password();
  await page.goto('/tiers/reinitialiser');
  await user.fill('N° tiers', member.numero);
  await user.choose('Par courriel');
  await readCaptcha(user);
  await user.press('Valider');
  await checkScreen(page, { heading: 'Un nouveau code part vers vous' });
  const codeConfidentiel = await mailbox.mailedCode(member.email ?? '');

  await signInToTiers(user, member.numero, member.motDePasse);
  await expectTiersHome(user);
  await page.context().clearCookies();
  await page.goto('/tiers/inscription');
  await inscribe(user, { numero: member.numero, codeConfidentiel, email, motDePasse });
  await checkScreen(page, { heading: 'Confirmation de la création de votre compte tiers' });
  await activate(user, mailbox, email);

  await page.context().clearCookies();
  await signInToTiers(user, member.numero, member.motDePasse);
  await expectRefused(user);
  await signInToTiers(user, member.numero, motDePasse);
  await expectTiersHome(user);
});
