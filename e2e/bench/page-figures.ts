import type { Browser } from '@playwright/test';
import { openSlowPage } from './browser.ts';
import type { Findings } from './report.ts';
import { interleave } from './rounds.ts';

/** Milliseconds after the last request, for what the page still does. */
const QUIET_MS = 1500;

type PageLoad = Readonly<Record<'LCP' | 'FCP' | 'TBT' | 'CLS', number>>;

/** Loads a page and its plain form in turn, and holds the page to the bars of docs/performance.md. */
export async function pageFigures(
  browser: Browser,
  page: { name: string; ours: string; plain: string },
  rounds: number,
): Promise<Findings> {
  const { ours, plain } = await interleave(
    { ours: () => load(browser, page.ours), plain: () => load(browser, page.plain) },
    rounds,
  );
  return {
    title: `${page.name}: CPU 4 times slower, 1.6 Mbit/s, 150 ms, empty cache`,
    figures: [
      { name: 'LCP', unit: 'ms', ...ours.LCP },
      { name: 'LCP, plain form', unit: 'ms', ...plain.LCP },
      { name: 'FCP', unit: 'ms', ...ours.FCP },
      { name: 'FCP, plain form', unit: 'ms', ...plain.FCP },
      { name: 'total blocking time', unit: 'ms', ...ours.TBT },
      { name: 'layout shift', unit: '', ...ours.CLS },
    ],
    ratios: [
      { name: 'LCP / plain form', value: ours.LCP.median / plain.LCP.median, bar: 1.5 },
      { name: 'total blocking time (ms)', value: ours.TBT.median, bar: 100 },
      { name: 'layout shift', value: ours.CLS.max, bar: 0 },
    ],
  };
}

async function load(browser: Browser, url: string): Promise<PageLoad> {
  const slow = await openSlowPage(browser, true);
  await slow.page.addInitScript(observe);
  await slow.page.goto(url, { waitUntil: 'networkidle' });
  await slow.page.waitForTimeout(QUIET_MS);
  const seen = await slow.page.evaluate(() => window.seen);
  await slow.close();
  // Blocking before the first paint delays the paint itself, and is counted there.
  const blocking = seen.longTasks
    .filter(({ end }) => end > seen.FCP)
    .map(({ start, end }) => Math.max(0, end - Math.max(start, seen.FCP) - 50));
  return {
    LCP: seen.LCP,
    FCP: seen.FCP,
    TBT: blocking.reduce((total, ms) => total + ms, 0),
    CLS: seen.CLS,
  };
}

declare global {
  interface Window {
    /** Times in ms from the navigation. */
    seen: { LCP: number; FCP: number; CLS: number; longTasks: { start: number; end: number }[] };
  }
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const seen: Window['seen'] = { LCP: 0, FCP: 0, CLS: 0, longTasks: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { entryType, name, startTime, duration } = entry;
      if (entryType === 'largest-contentful-paint') seen.LCP = startTime;
      if (name === 'first-contentful-paint') seen.FCP = startTime;
      if (entryType === 'longtask')
        seen.longTasks.push({ start: startTime, end: startTime + duration });
      if (entryType === 'layout-shift')
        seen.CLS += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({
    entryTypes: ['largest-contentful-paint', 'paint', 'longtask', 'layout-shift'],
  });
}
