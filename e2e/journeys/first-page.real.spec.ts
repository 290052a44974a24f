import { expect, test } from '../fixtures/test.ts';

/** A network of 150 ms and 1.6 Mbit/s, a processor four times slower: the scripts come long after the words. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

for (const path of ['/', '/ordre', '/tiers', '/assurance-maladie'])
  test(`${path}: what is shown before the scripts stays where it is when they come`, async ({
    page,
  }) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.setViewportSize({ width: 412, height: 823 });
    await page.addInitScript(watchShifts);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });

declare global {
  interface Window {
    /** What moved, as HTML. */
    shifts: string[];
  }
}

/** Runs in the page, before anything of it. */
function watchShifts(): void {
  type Shift = PerformanceEntry & { sources: readonly { node: Node | null }[] };
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as Shift[])
      window.shifts.push(
        ...sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? '?'),
      );
  }).observe({ type: 'layout-shift', buffered: true });
}
