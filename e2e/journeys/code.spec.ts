import { checkScreen } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';
import { control } from '../fixtures/user.ts';
import { starting } from '../fixtures/words.ts';
import { proveIdentity, receiveCode, screens } from '../steps/parcours.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/ordre/inscription');
});

/** A code that differs from the right one. */
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a wrong code leaves me four more; after five I need a new one', async ({
  user,
  people,
  mailbox,
}) => {
  const person = await people.newcomer();
  await proveIdentity(user, person);
  await receiveCode(user, 'inscription', 'sms');
  const right = await mailbox.code(person.mobile ?? '');
  for (const left of [4, 3, 2, 1]) {
    await user.fill('Saisir le code', other(right));
    await user.press('Valider');
    const count = new RegExp(`Il vous reste ${left}\\sessai`);
    await expect(user.page.getByText(count).first()).toBeVisible();
    await expect(control.field(user.page, 'Saisir le code')).toBeFocused();
  }
  await user.fill('Saisir le code', other(right));
  await user.press('Valider');
  const over = user.page.getByText(/Ce code n['’]est plus valable/).first();
  await expect(over).toBeVisible();
  await user.fill('Saisir le code', right);
  await user.press('Valider');
  await expect(over).toBeVisible();
  await expect(user.page.getByRole('heading', { level: 1 })).toHaveText(
    screens.inscription.code.heading,
  );
});

test('I paste the code with its space', async ({ user, people, mailbox, context }) => {
  const person = await people.newcomer();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await proveIdentity(user, person);
  await receiveCode(user, 'inscription', 'sms');
  const code = await mailbox.code(person.mobile ?? '');
  const pasted = `${code.slice(0, 3)} ${code.slice(3)}`;
  await user.page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await control.field(user.page, 'Saisir le code').focus();
  await user.page.keyboard.press('ControlOrMeta+v');
  await expect(control.field(user.page, 'Saisir le code')).toHaveValue(code);
  await user.press('Valider');
  await checkScreen(user.page, screens.inscription.finaliser);
});

test('I ask for another code after a minute; only the last one works', async ({
  user,
  people,
  mailbox,
  mocked,
}) => {
  test.setTimeout(120_000);
  const { page } = user;
  if (mocked) await page.clock.install();
  const person = await people.newcomer();
  await proveIdentity(user, person);
  await receiveCode(user, 'inscription', 'sms');
  const first = await mailbox.code(person.mobile ?? '');
  const resend = page.getByRole('button', { name: starting('Renvoyer le code') });
  await expect(resend).toHaveAttribute('aria-disabled', 'true');
  await expect(resend).toHaveText(/dans\s\d+\ss/);
  // The server's own minute: only the mocked API lives in the page, whose clock can be moved.
  if (mocked) await page.clock.fastForward('01:01');
  await expect(resend).not.toHaveAttribute('aria-disabled', 'true', { timeout: 70_000 });
  await resend.click();
  const second = await mailbox.code(person.mobile ?? '', { after: first });
  await user.fill('Saisir le code', first);
  await user.press('Valider');
  await expect(page.getByText(/Il vous reste 4\sessais/).first()).toBeVisible();
  await user.fill('Saisir le code', second);
  await user.press('Valider');
  await checkScreen(page, screens.inscription.finaliser);
});
