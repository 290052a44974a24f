import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import {
  connexionTitle,
  expectHome,
  signIn,
  signOut,
  typeCredentials,
} from '../steps/connexion.ts';

test('I choose my espace, sign in and sign out', async ({ user, people }) => {
  const { page } = user;
  const member = await people.member();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const door = page.getByRole('article', { name: 'Ordre des médecins' });
  await door.getByRole('link', { name: 'Accéder à cet espace' }).click();
  await checkScreen(page, { heading: connexionTitle });
  await typeCredentials(user, member.identifiant, member.motDePasse);
  await expectHome(user);
  await expect(page.getByText('MES SERVICES')).toBeVisible();
  for (const tile of ['Abonnements', 'Cotisations', 'Mes Gardes', 'Paramètres'])
    await expect(page.getByRole('heading', { name: tile, exact: true })).toBeVisible();
  await signOut(user);
  await page.goto('/ordre/accueil');
  await expect(control.field(page, 'E-mail')).toBeVisible();
});

test('a wrong password and an unknown address get the same answer', async ({ user, people }) => {
  const { page } = user;
  const member = await people.member();
  await page.goto('/ordre');
  await checkScreen(page, { heading: connexionTitle, focused: false });
  const refusal = page.getByText(/L['’]identifiant ou le mot de passe est incorrect/).first();
  const answers: string[] = [];
  for (const identifiant of [member.identifiant, `inconnu.${Date.now()}@nulle-part.example`]) {
    await page.goto('/ordre');
    await typeCredentials(user, identifiant, 'pas le bon 42');
    await expect(refusal).toBeVisible();
    await expect(control.field(page, 'E-mail')).toHaveValue(identifiant);
    await expect(control.field(page, 'Mot de passe')).toHaveValue('');
    answers.push((await refusal.textContent()) ?? '');
  }
  expect(answers[0]).toBe(answers[1]);
});

for (const [who, known] of [
  ['my address', true],
  ['an unknown address', false],
] as const)
  test(`after five wrong passwords ${who} is blocked, with the minutes that remain`, async ({
    user,
    people,
  }) => {
    const { page } = user;
    const member = known ? await people.member() : null;
    const identifiant = member?.identifiant ?? `inconnu.${Date.now()}@nulle-part.example`;
    await page.goto('/ordre');
    for (let failure = 1; failure <= 5; failure += 1) {
      const answered = page.waitForResponse(
        (response) => response.request().method() === 'POST' && response.url().endsWith('/session'),
      );
      await typeCredentials(user, identifiant, `pas le bon ${failure}`);
      await answered;
      // Refused for good: a button still busy would ignore the next click.
      await expect(control.field(page, 'Mot de passe')).toHaveValue('');
    }
    const blocked = page.getByText(/(?:1[45])\sminutes/).first();
    await expect(blocked).toBeVisible();
    await page.goto('/ordre');
    await typeCredentials(user, identifiant, member?.motDePasse ?? 'pas le bon 6');
    await expect(blocked).toBeVisible();
    await expect(page).not.toHaveURL(/accueil/);
  });

test('signed out in one tab, the other one asks me to sign in again', async ({
  user,
  people,
  secondTab,
}) => {
  await signIn(user, await people.member());
  const other = await secondTab();
  await other.page.goto('/ordre/mon-compte');
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('Paramètres');
  await signOut(user);
  await other.page.reload();
  await expect(control.field(other.page, 'Mot de passe')).toBeVisible();
  await expect(other.page.getByRole('heading', { level: 1 })).not.toHaveText('Paramètres');
});
