import type { Page } from '@playwright/test';
import { checkAccessibility } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control, type User } from '../fixtures/user.ts';
import { captchaAnswer } from '../servers/addresses.ts';
import { askForCode } from '../steps/tiers.ts';

// One whole journey: on the real stack a source makes three documents a day.

const mockedCaptcha = 'K7PX3';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('I ask for a convention, sign it, deposit it and follow it', async ({
  user,
  people,
  mailbox,
  mocked,
}) => {
  test.slow();
  const { page } = user;
  const { numero } = await people.structure('no-convention');
  const email = `direction.${Date.now()}@centre-de-sante.example`;
  await askForCode(user, numero, mocked ? mockedCaptcha : captchaAnswer);
  await page
    .getByRole('link', { name: /convention/i })
    .first()
    .click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'DEMANDE DE CONVENTION DE TELETRANSMISSION',
  );
  await fillForm(user, email);
  await page.reload();
  await expect(section(page, 'SERVICE INFORMATIQUE').getByLabel('Raison sociale*')).toHaveValue(
    'Logi-Santé',
  );
  await checkAccessibility(page);
  await user.press('Générer la convention');

  await expect(control.button(page, 'Télécharger')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await user.press('Télécharger');
  expect((await downloading).suggestedFilename()).toBe(`convention-${numero}.pdf`);

  const deposit = await mailbox.link(email, 'convention/depot');
  await page.context().clearCookies();
  await page.goto(deposit);
  expect(page.url()).not.toContain('jeton');
  await user.press('Ouvrir le dépôt');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Déposez votre demande');

  await user.press('ENVOYER');
  await expect(page.getByText('Ajoutez la convention signée.')).toBeVisible();
  await add(page, 'piege.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'));
  await expect(page.getByText(/ni un PDF, ni une image/).first()).toBeVisible();
  await control.button(page, 'Retirer piege.pdf').click();
  await add(page, 'convention.pdf', pdf);
  await expect(page.getByText(/^Convention signée · \d+\s?octets$/)).toBeVisible();
  // Sending stops, and goes on when one says so.
  const pieces = '**/convention/televersements/**';
  if (!mocked) await page.route(pieces, (route) => route.fulfill({ status: 423 }));
  await add(page, 'rib.png', png);
  if (!mocked) {
    await expect(page.getByText(/envoi interrompu/)).toBeVisible({ timeout: 60_000 });
    await page.unroute(pieces);
    await control.button(page, 'Reprendre rib.png').click();
  }
  await expect(page.getByText(/^RIB · 70\s?octets$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^RIB · 70\s?octets$/)).toBeVisible();
  await checkAccessibility(page);
  await user.fill('Laissez-nous un message\u00a0:', 'Bonjour, merci.');
  await user.press('ENVOYER');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Votre demande a bien été prise en compte.',
  );
  const tracking = (await page.getByText(/^[A-Z\d]{4}-[A-Z\d]{4}$/).textContent()) ?? '';
  await checkAccessibility(page);

  const follow = await mailbox.link(email, 'convention/suivi');
  await page.context().clearCookies();
  await page.goto(follow);
  await expect(control.field(page, 'Numéro de suivi')).toHaveValue(tracking);
  await user.press('Suivre ma demande');
  await expect(page.getByText('Un agent examine votre demande.')).toBeVisible();
  await checkAccessibility(page);
  await page.goto(deposit);
  await user.press('Ouvrir le dépôt');
  await expect(page.getByText(/déjà/).first()).toBeVisible();
});

function section(page: Page, name: string) {
  return page.getByRole('group', { name, exact: true });
}

async function fillForm(user: User, email: string): Promise<void> {
  const { page } = user;
  const first = section(page, 'PROFESSIONNEL DE SANTE / ETABLISSEMENT');
  await first.getByLabel('Raison sociale*').fill('Centre de santé du Port');
  await user.press('trouver mon adresse');
  await user.fill('Adresse à chercher', '8 boulevard port amiens');
  await user.press('Chercher');
  await user.press('8 Boulevard du Port 80000 Amiens');
  await expect(first.getByLabel('Ville*')).toHaveValue('Amiens');
  await first.getByLabel('N° de téléphone*').fill('03.22.91.12.34');
  await first.getByLabel('Email*').fill(email);
  await first.getByLabel('Nom du signataire de la convention*').fill('Élodie Frêne');
  await user.press('Générer la convention');
  await expect(page.getByText(/informations sont à corriger/)).toBeVisible();
  const second = section(page, 'SERVICE INFORMATIQUE');
  await second.getByLabel('Raison sociale*').fill('Logi-Santé');
  await second.getByLabel('N° de téléphone*').fill('01 42 58 63 21');
  await user.choose('CONCENTRATEUR - Saisissez son nom ci dessous:');
  const named = page.getByLabel('Nom du concentrateur*');
  await named.fill('Étoile Réseau');
  await named.blur();
  // Kept on the server before the page is left.
  await page.waitForTimeout(1_500);
}

async function add(page: Page, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await control.button(page, 'AJOUTER').click();
  await (await choosing).setFiles({ name, mimeType: 'application/pdf', buffer });
}
