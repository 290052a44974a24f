import { expect, test } from '../fixtures/test.ts';

// What arrives after the page leaves in place what one is about to click. On the mocked API only, where each state is at hand.

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

const steps = [
  '/ordre/inscription/finaliser?scenario=inscription-finaliser-sms',
  '/assurance-maladie/inscription/identifiants?scenario=creation-identifiants-cle',
  '/tiers/mon-compte?scenario=tiers-connecte',
];

/** From a weak one to one that leaves nothing to improve, and what the meter then advises. */
const passwords = [
  ['soleil2026', /trop courant/],
  ['abcabcabc', /répétitions/],
  ['Tilleul-Orage', /excellent/],
  ['Tilleul-Orage-7-Barque', /Inutile/],
] as const;

for (const viewport of sizes)
  for (const step of steps)
    test(`advice on a password moves nothing below it: ${step}, ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(step);
      const password = page.getByLabel(/^(?:Nouveau mot|Mot) de passe$/);
      const below = page.getByLabel(/^Confirm.* mot de passe$/);
      await expect(page.getByText(/^Pensez à/)).toBeVisible();
      const onThePage = () =>
        below.evaluate((field) => field.getBoundingClientRect().top + window.scrollY);
      const before = await onThePage();
      for (const [typed, advised] of passwords) {
        await password.fill(typed);
        await expect(page.getByRole('listitem').filter({ hasText: advised })).toBeVisible();
        expect(await onThePage(), typed).toBe(before);
      }
    });

for (const viewport of sizes)
  test(`a sign-in by card that is out of order moves nothing, ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const form = page.getByRole('region', { name: 'Identification', exact: true });
    await page.goto('/assurance-maladie?scenario=assurance-maladie');
    await expect(page.getByText('La connexion par carte fonctionne')).toBeAttached();
    const before = await form.boundingBox();
    await page.goto('/assurance-maladie?scenario=assurance-maladie-cartes-en-panne');
    const told = page.getByText('La connexion par carte ne répond pas');
    await expect(told).toBeVisible();
    expect(await form.boundingBox()).toEqual(before);
    const said = await told.boundingBox();
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(before?.y ?? 0);
  });
