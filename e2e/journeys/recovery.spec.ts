import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectHome, typeCredentials } from '../steps/connexion.ts';
import { chooseCredentials, proveIdentity, reachFinaliser, screens } from '../steps/parcours.ts';

test('I lost my address: an SMS, a new address, and I sign in with it', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.member();
  const chosen = { email: `nouveau.${member.rpps}@lilas.example`, motDePasse: people.password() };
  await page.goto('/ordre/identifiants-oublies');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText('Adresse mail de compte oubliée').first()).toBeVisible();
  await reachFinaliser(user, mailbox, 'recuperation', member, 'sms');
  await checkScreen(page, screens.recuperation.finaliser);
  await chooseCredentials(user, chosen);
  await expect(page.getByRole('link', { name: 'Retour à la connexion' })).toBeVisible();
  await mailbox.link(chosen.email, 'activation');
  await mailbox.newest(member.identifiant, ({ text }) => /adresse/i.test(text));
  await user.follow('Retour à la connexion');
  await typeCredentials(user, chosen.email, chosen.motDePasse);
  await expectHome(user);
});

test('I type the address I had: the exact message', async ({ user, people, mailbox }) => {
  const { page } = user;
  const member = await people.member();
  const chosen = { email: member.identifiant, motDePasse: people.password() };
  await reachFinaliser(user, mailbox, 'recuperation', member, 'sms');
  await chooseCredentials(user, chosen);
  const said = page.getByText('Un compte est déjà associé à cette adresse mail').first();
  await expect(said).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    screens.recuperation.finaliser.heading,
  );
});

test('no account to recover: the exact message, and the way to create one', async ({
  user,
  people,
}) => {
  const { page } = user;
  await page.goto('/ordre/recuperation');
  await proveIdentity(user, await people.newcomer());
  const said =
    /Les informations que vous avez saisies ne correspondent pas à celles connues de l['’]Ordre, veuillez les corriger ou vous rapprocher de votre conseil/;
  await expect(page.getByText(said).first()).toBeVisible();
  await page.locator('main a[href="/ordre/inscription"]').first().click();
  await checkScreen(page, screens.inscription.identite);
});

test('no mobile on file: I am sent to my conseil', async ({ user, people }) => {
  const { page } = user;
  await page.goto('/ordre/recuperation');
  await proveIdentity(user, await people.member('email'));
  await expect(page.getByText(/rapprochez-vous de votre conseil/i).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Recevoir votre code' })).toHaveCount(0);
});
