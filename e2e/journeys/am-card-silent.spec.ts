import type { Page } from '@playwright/test';
import { checkScreen } from '../fixtures/check-screen.ts';
import { rememberSecret } from '../fixtures/mailbox.ts';
import { mockedMember } from '../fixtures/people/mocked-assures.ts';
import { mockedPassword } from '../fixtures/people/mocked-people.ts';
import { expect, test as base } from '../fixtures/test.ts';
import { silentBaseUrl, startsReal } from '../servers/addresses.ts';
import {
  amScreens,
  closePresentation,
  expectAmHome,
  presentation,
  typeAmCredentials,
} from '../steps/assurance-maladie.ts';

/** On the real stack, a portal of its own: the stand-in that the other tests share is never made to fail. */
const test = base.extend({
  baseURL: async ({ mocked, baseURL }, use) => use(mocked ? baseURL : silentBaseUrl),
});

test.skip(!startsReal, 'another server has no provider of cards that never answers');

const others = 'En attendant, connectez-vous avec votre mot de passe';
const patienceMs = 5_000;

test('Pro Santé Connect never answers: I am told within 5 seconds, and shown the other ways', async ({
  user,
  mocked,
  request,
}) => {
  const { page } = user;
  const isUp = () =>
    request.get('/assurance-maladie').then(
      (answer) => answer.ok(),
      () => false,
    );
  await expect.poll(isUp, { message: 'the portal is started', timeout: 30_000 }).toBe(true);
  const scenario = '?scenario=assurance-maladie-cartes-en-panne';
  await page.goto(`/assurance-maladie${mocked ? scenario : ''}`);
  const told = millisecondsFromClick(page, others);
  await user.press('Vous connecter par carte CPS');
  expect(await told).toBeLessThan(patienceMs);
  await expect(page.getByRole('link', { name: 'choisissez-en un nouveau' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'créez un compte sans carte.' })).toBeVisible();
  await checkScreen(page, { ...amScreens.connexion, focused: false });

  // A person of the demo, whose services are presented at the first visit on the real stack.
  await typeAmCredentials(user, mockedMember.email, mockedPassword);
  await expect(page).toHaveURL(/\/assurance-maladie\/accueil$/u);
  await page.waitForLoadState('networkidle');
  if (await presentation(user).isVisible()) await closePresentation(user);
  await expectAmHome(user);
  // All that this portal sees of secrets: what it prints of the demo when it starts is none.
  for (const { value } of await page.context().cookies())
    if (value.length > 20) rememberSecret(value);
});

/** From the next click to that text on the page; counted in the page, at each frame. Gives up after ten seconds. */
function millisecondsFromClick(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (awaited) =>
      new Promise<number>((resolve) => {
        const look = (since: number): void => {
          const elapsed = performance.now() - since;
          if (document.body.textContent.includes(awaited) || elapsed > 10_000) resolve(elapsed);
          else requestAnimationFrame(() => look(since));
        };
        addEventListener('click', () => look(performance.now()), { capture: true, once: true });
      }),
    text,
  );
}
