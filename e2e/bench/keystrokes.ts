import type { Browser, CDPSession } from '@playwright/test';
import { openSlowPage } from './browser.ts';
import type { Portal } from './portal.ts';
import type { Findings } from './report.ts';
import { interleave, spread } from './rounds.ts';

/** An account of the demonstration, printed by `npm start`. */
const MEMBER = {
  identifiant: 'elodie.frene@medecin.example',
  motDePasse: 'Tilleul-Orage-7-Barque',
};
const TYPED = 'Bruyere-Sentier-42-Lune';
/** Longer than the meter's pause: each key is charged with its own judgement too. */
const BETWEEN_KEYS_MS = 700;

/**
 * What each key typed in the field of a new password costs the main thread, the meter beside it, until the next key:
 * the key itself, the strength that comes back from its worker, what is said to screen readers. The work of the page
 * (scripts, styles, layout) is held to the bar; all tasks are told too, of which a bare field without any script has
 * 30 to 40 ms here: caret, painting without a graphics card, and the measure itself.
 */
export async function keystrokeFigures(
  browser: Browser,
  portal: Portal,
  rounds: number,
): Promise<Findings> {
  const { meter } = await interleave({ meter: () => typePassword(browser, portal) }, rounds);
  return {
    title: 'A new password and its meter: CPU 4 times slower',
    figures: [
      { name: 'scripts, styles, layout per key, median key', unit: 'ms', ...meter.median },
      { name: 'scripts, styles, layout per key, slowest key', unit: 'ms', ...meter.slowest },
      { name: 'all tasks per key, median key', unit: 'ms', ...meter.allTasks },
    ],
    ratios: [{ name: 'work of the page per key (ms)', value: meter.median.median, bar: 20 }],
  };
}

async function typePassword(browser: Browser, portal: Portal) {
  const { page, cdp, close } = await openSlowPage(browser, false);
  await page.goto(`${portal.origin}/ordre`);
  await page.getByLabel('E-mail').fill(MEMBER.identifiant);
  await page.getByLabel('Mot de passe', { exact: true }).fill(MEMBER.motDePasse);
  await page.getByRole('button', { name: /^Se connecter/ }).click();
  await page.waitForURL(/\/accueil$/);
  await page.goto(`${portal.origin}/ordre/mon-compte`);
  const field = page.locator('input[autocomplete="new-password"]').first();
  const dictionaries = page.waitForResponse(/dictionaries/);
  await field.click();
  await dictionaries;
  await page.waitForTimeout(3000);
  // Time of the thread itself: other programs of a busy machine are not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work: number[] = [];
  const tasks: number[] = [];
  for (const key of TYPED) {
    const before = await mainThreadMs(cdp);
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
    const after = await mainThreadMs(cdp);
    work.push(after.work - before.work);
    tasks.push(after.tasks - before.tasks);
  }
  await close();
  const { median, max } = spread(work);
  return { median, slowest: max, allTasks: spread(tasks).median };
}

const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** What the page's main thread has worked so far, in ms. */
async function mainThreadMs(cdp: CDPSession): Promise<{ work: number; tasks: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const total = (names: readonly string[]): number =>
    metrics.reduce((sum, { name, value }) => (names.includes(name) ? sum + value * 1000 : sum), 0);
  return { work: total(WORK), tasks: total(['TaskDuration']) };
}
