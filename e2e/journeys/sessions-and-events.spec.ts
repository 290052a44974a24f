import { readFileSync } from 'node:fs';
import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { signIn } from '../steps/connexion.ts';

test('I see my open sessions and close another one', async ({ user, people }) => {
  const { page } = user;
  const member = await people.member();
  await signIn(user, member);
  // Another browser, as far as the server can tell: it kept nothing of the first one.
  await page.context().clearCookies();
  await signIn(user, member);
  await page.goto('/ordre/mon-compte?rubrique=sessions');
  await checkScreen(page, { heading: 'Paramètres', title: 'Sessions', focused: false });
  await expect(page.getByText('Cet appareil', { exact: true })).toHaveCount(1);
  const closers = page.getByRole('button', { name: /^Déconnecter la session sur / });
  await expect(closers.first()).toBeVisible();
  const before = await closers.count();
  await closers.first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Déconnecter' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/La session sur .* est fermée/)).toBeVisible();
  await expect(closers).toHaveCount(before - 1);
});

test('my last events say what happened, and I can export them', async ({ user, people }) => {
  const { page } = user;
  const member = await people.member();
  await signIn(user, member);
  await page.goto('/ordre/mon-compte?rubrique=evenements');
  await checkScreen(page, {
    heading: 'Paramètres',
    title: 'Mes derniers événements',
    focused: false,
  });
  await expect(page.getByText('Connexion par identifiant et mot de passe').first()).toBeVisible();
  await expect(page.getByText('Création de votre compte').first()).toBeVisible();
  const downloading = page.waitForEvent('download');
  await user.press('Exporter mes événements');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^evenements-ordre-\d{4}-\d{2}-\d{2}\.json$/);
  const exported: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(exported).toMatchObject({ espace: 'ordre', tete: {}, cle: { kty: 'OKP' } });
});
