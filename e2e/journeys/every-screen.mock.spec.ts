import { checkAccessibility, checkNoOverflow } from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';

const widths = [1280, 390, 320];
const schemes = ['light', 'dark'] as const;

interface Listed {
  readonly href: string;
  readonly name: string;
}

/** The list of `/__mock`, read before the tests are declared elsewhere would need a server: so it is one test per part. */
const parts = 6;

for (let part = 0; part < parts; part += 1)
  test(`every screen in every state, at ${widths.join(', ')} px, light and dark (${part + 1}/${parts})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto('/__mock');
    const all = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link): Listed => ({
          href: link.getAttribute('href') ?? '',
          name: link.textContent ?? '',
        })),
      );
    expect(all.length).toBeGreaterThan(40);
    for (const screen of all.filter((_, index) => index % parts === part))
      await test.step(screen.name, async () => {
        await page.goto(screen.href);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1, { timeout: 15_000 });
        await expect(page).not.toHaveTitle('');
        for (const scheme of schemes)
          for (const width of widths) {
            await page.emulateMedia({ colorScheme: scheme });
            await page.setViewportSize({ width, height: 900 });
            await test.step(`${width} px, ${scheme}`, async () => {
              await expect.soft(checkNoOverflow(page), screen.href).resolves.toBeUndefined();
              await checkAccessibility(page);
            });
          }
      });
  });
