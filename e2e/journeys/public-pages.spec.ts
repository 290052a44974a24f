import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';

test('the portail lists the espaces and what one needs to sign in', async ({ page }) => {
  await page.goto('/');
  await checkScreen(page, {
    heading: 'Quel espace souhaitez-vous ouvrir ?',
    title: '',
    focused: false,
  });
  await expect(page.getByRole('article', { name: 'Ordre des médecins' })).toBeVisible();
});

for (const [path, heading] of [
  ['cgu', 'Conditions générales d’utilisation'],
  ['confidentialite', 'Politique de confidentialité'],
  ['accessibilite', 'Accessibilité'],
  ['mentions-legales', 'Mentions légales'],
] as const)
  test(`« ${heading} » is public and says its version`, async ({ page }) => {
    await page.goto(`/ordre/${path}`);
    await checkScreen(page, { heading, focused: false });
    await expect(page.getByText(/novembre 2026/).first()).toBeVisible();
  });

test('Assistance is public and gives the contact of the conseils', async ({ page }) => {
  await page.goto('/ordre/assistance');
  await checkScreen(page, { heading: 'Assistance', focused: false });
  await expect(page.getByText(/conseil départemental/i).first()).toBeVisible();
});

test('Identifiants oubliés offers the two ways', async ({ user }) => {
  const { page } = user;
  await page.goto('/ordre');
  await user.follow('Identifiants oubliés ?');
  await checkScreen(page, { heading: 'Identifiants oubliés' });
  await page.getByRole('link', { name: /Adresse mail de compte oubliée/ }).click();
  await checkScreen(page, { heading: 'Récupérer votre espace' });
  await page.goBack();
  await page
    .getByRole('link', { name: /[Mm]ot de passe/ })
    .first()
    .click();
  await checkScreen(page, { heading: 'Réinitialiser votre mot de passe' });
  await user.follow('Je ne connais plus mon adresse email');
  await checkScreen(page, { heading: 'Récupérer votre espace' });
});

test('an address that leads nowhere says so, within the espace or not', async ({ page }) => {
  for (const path of ['/ordre/nulle-part/du-tout', '/nulle-part']) {
    await page.goto(path);
    await checkScreen(page, { heading: 'Cette page n’existe pas', focused: false });
  }
});

test('a page of the account asks me to sign in first, then opens', async ({ user, people }) => {
  const { page } = user;
  const member = await people.member();
  await page.goto('/ordre/mon-compte');
  await user.fill('E-mail', member.identifiant);
  await user.fill('Mot de passe', member.motDePasse);
  await user.press('Se connecter');
  await expect(page).toHaveURL(/\/ordre\/mon-compte$/);
  await checkScreen(page, { heading: 'Paramètres' });
});
