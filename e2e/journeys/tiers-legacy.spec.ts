import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import { activate, expectTiersHome, inscribe, signInToTiers, tiersTitles } from '../steps/tiers.ts';

test('I re-create my account of the former portal with its password', async ({
  user,
  people,
  mailbox,
}) => {
  const { page } = user;
  const { numero, nom, provisoire } = await people.structure('legacy');
  const email = `legacy.${Date.now()}@officine.example`;
  const motDePasse = people.password();
  await page.goto('/tiers/inscription');
  await inscribe(user, { numero, motDePasseActuel: provisoire ?? '', email, motDePasse });
  await checkScreen(page, { heading: tiersTitles.confirmation });
  await expect(page.getByText(nom).first()).toBeVisible();
  await activate(user, mailbox, email);
  await page.context().clearCookies();
  await signInToTiers(user, numero, motDePasse);
  await expectTiersHome(user);
});

test('one of the two secrets, not both; a wrong one is refused and the rest is kept', async ({
  user,
  people,
}) => {
  const { page } = user;
  const { numero } = await people.structure('legacy');
  const typed = {
    numero,
    motDePasseActuel: 'PAS LE BON',
    email: 'titulaire@officine.example',
    motDePasse: people.password(),
  };
  await page.goto('/tiers/inscription');
  await inscribe(user, { ...typed, codeConfidentiel: 'K7RM 4XWD 2P' });
  await expect(page.getByText('Remplissez l’un ou l’autre, pas les deux.')).toHaveCount(2);
  await expect(control.field(page, 'Mon numéro confidentiel')).toBeFocused();
  await user.fill('Mon numéro confidentiel', '');
  await user.press('Valider');
  await expect(page.getByText(/Ce N° tiers et ce code ne vont pas ensemble/)).toBeVisible();
  await expect(control.field(page, 'Mon adresse mail')).toHaveValue(typed.email);
  await expect(control.field(page, 'Mon mot de passe actuel')).toHaveValue('');
  await expect(control.field(page, 'Mon mot de passe personnalisé')).toHaveValue('');
});

test('what I typed is there after a reload, but for the secrets', async ({ user }) => {
  const { page } = user;
  await page.goto('/tiers/inscription');
  const saved = page.waitForResponse(
    (response) =>
      response.url().includes('/brouillon') &&
      response.request().postData()?.includes('contact@officine.example') === true,
  );
  await user.fill('Mon numéro tiers', '75 099 001 2');
  await user.fill('Mon adresse mail', 'contact@officine.example');
  await user.fill('Mon mot de passe personnalisé', 'secret secret secret');
  await saved;
  await expect
    .poll(
      async () => {
        await page.reload();
        await expect(control.field(page, 'Mon numéro tiers')).toHaveValue(/75/);
        return control.field(page, 'Mon adresse mail').inputValue();
      },
      { timeout: 10_000 },
    )
    .toBe('contact@officine.example');
  await expect(control.field(page, 'Mon mot de passe personnalisé')).toHaveValue('');
});
