import type { Mailbox } from '../fixtures/mailbox.ts';
import type { Member, People } from '../fixtures/people/people.ts';
import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control, type User } from '../fixtures/user.ts';
import { expectHome, typeCredentials } from '../steps/connexion.ts';
import { askForLink, openLink, sentSentence } from '../steps/reset.ts';

test('I forgot my password: the link, a new password, and I am home', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const { member, motDePasse } = await chooseByLink(user, people, mailbox);
  await user.follow('Accéder à mon espace');
  await expectHome(user);
  await page.context().clearCookies();
  await page.goto('/ordre');
  await typeCredentials(user, member.identifiant, member.motDePasse);
  await expect(
    page.getByText(/L['’]identifiant ou le mot de passe est incorrect/).first(),
  ).toBeVisible();
  await typeCredentials(user, member.identifiant, motDePasse);
  await expectHome(user);
});

test('until I have chosen a password, nothing else opens', async ({ user, people, mailbox }) => {
  const { page } = user;
  const member = await people.member();
  await askForLink(user, member.identifiant);
  await openLink(user, await mailbox.link(member.identifiant, 'reinitialisation'));
  await page.goto('/ordre/accueil');
  await expect(control.field(page, 'Nouveau mot de passe')).toBeVisible();
  await expect(page.getByText('MES SERVICES')).toHaveCount(0);
  await expect(control.field(page, 'Mot de passe actuel')).toHaveCount(0);
});

test('the answer is the same whether or not my address is known', async ({ user, people }) => {
  const member = await people.member();
  const answers: string[] = [];
  for (const email of [member.identifiant, `inconnu.${Date.now()}@nulle-part.example`]) {
    await askForLink(user, email);
    const said = await sentSentence(user).textContent();
    answers.push((said ?? '').replaceAll(email, '…'));
  }
  expect(answers[0]).toBe(answers[1]);
});

test('opening the page of a link does not use it; a click does, once', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const member = await people.member();
  await askForLink(user, member.identifiant);
  const link = await mailbox.link(member.identifiant, 'reinitialisation');
  for (const visit of [1, 2]) {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 }), `visit ${visit}`).toHaveCount(1);
    expect(page.url()).not.toContain('jeton');
  }
  await openLink(user, link);
  await page.context().clearCookies();
  await page.goto(link);
  await expectNewLinkOffered(user, /déjà (?:servi|utilisé)/);
});

test('a malformed link says so and offers a new one', async ({ user }) => {
  for (const jeton of ['?jeton=pas-un-lien', '?jeton=']) {
    await user.page.goto(`/ordre/reinitialisation${jeton}`);
    await expectNewLinkOffered(user, /incomplet|illisible/);
  }
  await user.page.goto('/ordre/reinitialisation');
  await expectNewLinkOffered(user, /Rouvrez votre lien/);
});

async function expectNewLinkOffered({ page }: User, said: RegExp): Promise<void> {
  await expect(page.getByText(said).first()).toBeVisible();
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /nouveau/ })
      .first(),
  ).toBeVisible();
}

async function chooseByLink(
  user: User,
  people: People,
  mailbox: Mailbox,
): Promise<{ member: Member; motDePasse: string }> {
  const member = await people.member();
  const motDePasse = people.password();
  await askForLink(user, member.identifiant);
  await openLink(user, await mailbox.link(member.identifiant, 'reinitialisation'));
  await checkScreen(user.page, { heading: 'Paramètres' });
  const used =
    /Vous venez d['’]utiliser votre lien de connexion unique\. Il n['’]est désormais plus nécessaire d['’]utiliser ce lien pour vous connecter\./;
  await expect(user.page.getByText(used).first()).toBeVisible();
  await user.fill('Nouveau mot de passe', motDePasse);
  await user.fill('Confirmer votre nouveau mot de passe', motDePasse);
  await user.press('Enregistrer');
  await expect(user.page.getByText(/nouveau mot de passe est enregistré/).first()).toBeVisible();
  return { member, motDePasse };
}
