import { checkAccessibility } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import { exactly } from '../fixtures/words.ts';
import { connexionTitle, typeCredentials } from '../steps/connexion.ts';
import { cgu, screens } from '../steps/parcours.ts';

// States that a person meets by waiting or by bad luck: linked by `?scenario=`, on the mocked API only.

const frene = 'elodie.frene@medecin.example';

test('what I typed vanishes after ten minutes, and I am told', async ({ page, user }) => {
  await page.clock.install();
  await page.goto('/ordre/inscription?scenario=happy');
  await user.fill('Date de naissance', '17/06/1980');
  await user.fill('Numéro RPPS', '99700100011');
  await control.field(page, 'Numéro RPPS').blur();
  await page.waitForTimeout(0);
  await page.clock.runFor(3_000);
  await page.clock.fastForward('10:30');
  await page.reload();
  await expect(control.field(page, 'Numéro RPPS')).toHaveValue('');
  await expect(page.getByText(/10\sminutes/).first()).toBeVisible();
});

test('the draft that was dropped is told once', async ({ page }) => {
  await page.goto('/ordre/inscription?scenario=brouillon-perime');
  await expect(page.getByText(/10\sminutes/).first()).toBeVisible();
});

test('a code older than ten minutes no longer works', async ({ page, user }) => {
  await page.goto('/ordre/inscription/code?scenario=code-expire');
  await user.fill('Saisir le code', '408213');
  await user.press('Valider');
  await expect(page.getByText(/n['’]est plus valable/).first()).toBeVisible();
});

test('a journey that has expired takes me back to its start', async ({ page }) => {
  await page.goto('/ordre/inscription/code?scenario=parcours-expire');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    screens.inscription.identite.heading,
  );
});

test('after fifteen minutes I may sign in again', async ({ page, user }) => {
  await page.clock.install();
  await page.goto('/ordre?scenario=compte-bloque');
  await typeCredentials(user, frene, 'Tilleul-Orage-7-Barque');
  await expect(page.getByText(/12\sminutes/).first()).toBeVisible();
  await page.clock.fastForward('12:30');
  await page.goto('/ordre');
  await typeCredentials(user, frene, 'Tilleul-Orage-7-Barque');
  await expect(page).toHaveURL(/accueil/);
});

test('an expired link says so and offers a new one', async ({ page }) => {
  await page.goto('/ordre/reinitialisation?jeton=lien-de-maquette&scenario=lien-expire');
  await expect(page.getByText(/expiré/).first()).toBeVisible();
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /nouveau/ })
      .first(),
  ).toBeVisible();
});

test('the conditions have changed: nothing opens until I accept them', async ({ page, user }) => {
  await page.goto('/ordre/accueil?scenario=cgu-changees');
  await expect(page.getByText('MES SERVICES')).toHaveCount(0);
  await user.tick(cgu);
  await user.press('Continuer');
  await expect(page.getByText('MES SERVICES')).toBeVisible();
});

test('my session is about to close: I am warned and stay', async ({ page, user }) => {
  await page.goto('/ordre/accueil?scenario=session-bientot-fermee');
  await expect(page.getByText(/se ferme dans/).first()).toBeVisible();
  await checkAccessibility(page);
  await user.press('Rester connecté');
  await expect(page.getByText(/se ferme dans/)).toHaveCount(0);
});

test('my session has closed: I am asked to sign in', async ({ page }) => {
  await page.goto('/ordre/accueil?scenario=session-fermee');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(exactly(connexionTitle));
});

for (const scenario of ['envois-en-panne', 'reseau-coupe'])
  test(`${scenario}: what I typed is kept and I can try again`, async ({ page, user }) => {
    await page.goto(`/ordre/inscription/code?scenario=${scenario}`);
    await user.fill('Saisir le code', '408213');
    await user.press('Valider');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(control.field(page, 'Saisir le code')).toHaveValue('408213');
    await checkAccessibility(page);
  });

test('a hundred thousand events open as fast as twenty', async ({ page }) => {
  await page.goto('/ordre/mon-compte?rubrique=evenements&scenario=cent-mille-evenements');
  await expect(page.getByRole('button', { name: 'Voir plus' })).toBeVisible();
  await page.getByRole('button', { name: 'Voir plus' }).click();
  await expect(page.getByText(/40\sévénements affichés/)).toBeVisible();
});

test('the scenario panel itself is usable and accessible', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto('/ordre');
  const panel = page.getByRole('complementary', { name: 'Maquette' });
  await panel.getByText('Maquette').click();
  await panel.getByLabel('Scénario').selectOption('inscription-code');
  await checkAccessibility(page);
  await panel.getByRole('button', { name: 'Appliquer' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    screens.inscription.code.heading,
  );
  await page.close();
});
