import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from '@playwright/test';
import config from '../playwright.config.ts';

/** A phone on a slow network, the profile of the peers' figures. */
const PHONE = { width: 412, height: 823 };
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  /** Milliseconds added to each request. */
  latency: 150,
  /** Bytes per second: 1.6 and 0.75 Mbit/s. */
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** The browser of the journeys, with its flags. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(config.use?.launchOptions ?? {});
}

export interface SlowPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** A page of its own context, hence with an empty cache, whose processor is four times slower. */
export async function openSlowPage(browser: Browser, slowNetwork: boolean): Promise<SlowPage> {
  const context: BrowserContext = await browser.newContext({ viewport: PHONE, locale: 'fr-FR' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (slowNetwork) await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { page, cdp, close: () => context.close() };
}
