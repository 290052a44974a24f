import type { Page } from '@playwright/test';
import {
  accessibilityFaults,
  colourFaults,
  overflow,
  targetFaults,
} from '../fixtures/check-screen.ts';
import { expect, test } from '../fixtures/test.ts';

/**
 * In dark only the colours are other; at 320 px, the reflow of WCAG 1.4.10, only the place of what stands under 390 px
 * in the same way.
 */
const looks = [
  { scheme: 'light', width: 1280, faultsIn: accessibilityFaults },
  { scheme: 'light', width: 390, faultsIn: accessibilityFaults },
  { scheme: 'light', width: 320, faultsIn: targetFaults },
  { scheme: 'dark', width: 390, faultsIn: colourFaults },
  { scheme: 'dark', width: 1280, faultsIn: colourFaults },
] as const;

interface Listed {
  readonly href: string;
}

/** The list is read in the page, where the scenarios are: shared out to a few tests, which run side by side. */
const parts = 16;

for (let part = 0; part < parts; part += 1)
  test(`every screen in every state, at 1280, 390 and 320 px, light and dark (${part + 1}/${parts})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto('/__mock');
    const links = page.getByRole('main').getByRole('link');
    await expect(links.first()).toBeVisible();
    const all = await links.evaluateAll((found) =>
      found.map((link): Listed => ({ href: link.getAttribute('href') ?? '' })),
    );
    expect(all.length).toBeGreaterThan(40);
    const faults: string[] = [];
    for (const screen of all.filter((_, index) => index % parts === part))
      faults.push(...(await faultsOf(page, screen)));
    expect(faults).toEqual([]);
  });

/** Everything wrong with a screen, so that one run tells it all. */
async function faultsOf(page: Page, { href }: Listed): Promise<string[]> {
  const h1 = page.getByRole('heading', { level: 1 });
  await page.goto(href);
  await h1.waitFor({ timeout: 15_000 }).catch(() => null);
  const titles = await h1.count();
  const faults = titles === 1 ? [] : [`${href}: ${titles} h1`];
  for (const { scheme, width, faultsIn } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    const found = await settled(page);
    const wider = await overflow(page);
    found.push(...(await faultsIn(page)));
    if (wider > 0) found.push(`overflow: ${wider} px`);
    faults.push(...found.map((fault) => `${href} ${width} ${scheme} ${fault}`));
  }
  return faults;
}

const stillFrames = 3;

/** A screen still moving by then moves for ever, under `prefers-reduced-motion` too: a fault. */
const patienceMs = 5000;

/**
 * Colours change through transitions, however short, one level of nesting after the other: axe must see
 * where they end. Within a closed `<details>` they wait to be opened, and are left out. Returns what still
 * moves when patience ends.
 */
function settled(page: Page): Promise<string[]> {
  return page.evaluate(
    async ([wanted, patience]) => {
      const started = performance.now();
      for (let still = 0; still < wanted; still += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const moving = document
          .getAnimations()
          .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null))
          .filter((target) => target?.checkVisibility() !== false);
        if (moving.length === 0) continue;
        still = -1;
        if (performance.now() - started < patience) continue;
        return moving.map((target) => `still moving: ${target?.outerHTML.slice(0, 160) ?? ''}`);
      }
      return [];
    },
    [stillFrames, patienceMs] as const,
  );
}
