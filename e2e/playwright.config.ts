import { defineConfig } from '@playwright/test';
import { mockBaseUrl, mockPort, realBaseUrl, startsReal } from './servers/addresses.ts';

/** The projects named on the command line; all when none is. A server nobody needs is not started. */
const named = process.argv
  .flatMap((argument, index, all) =>
    argument === '--project' ? [all[index + 1]] : [/^--project=(.+)$/.exec(argument)?.[1]],
  )
  .filter((name) => name !== undefined);
const wants = (project: string) => named.length === 0 || named.includes(project);

/** While writing tests: `REUSE_SERVERS=true` keeps the servers one has started. */
const reuseExistingServer = process.env['REUSE_SERVERS'] === 'true';

const mockServer = {
  name: 'mock',
  // Built rather than served by Vite's dev server: no transformation during the tests, and stabler.
  // Builds leave MSW's worker out, this one needs it.
  command: `npx vite build --mode mock --outDir ../../var/e2e/mock --emptyOutDir --sourcemap false --logLevel error && cp public/mockServiceWorker.js ../../var/e2e/mock/ && npx vite preview --mode mock --outDir ../../var/e2e/mock --port ${mockPort} --strictPort`,
  cwd: '../apps/web',
  url: mockBaseUrl,
  timeout: 120_000,
  reuseExistingServer,
};

const realServer = {
  name: 'real',
  command: 'npx tsx servers/start-real.ts',
  url: `${realBaseUrl}/readyz`,
  timeout: 120_000,
  reuseExistingServer,
};

export default defineConfig({
  outputDir: 'test-results/artifacts',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: process.env['CI'] === 'true',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'mock',
      testDir: 'journeys',
      testIgnore: '**/*.real.spec.ts',
      use: { baseURL: mockBaseUrl },
    },
    {
      name: 'real',
      testDir: 'journeys',
      testIgnore: ['**/*.mock.spec.ts', '**/canaries.real.spec.ts'],
      use: { baseURL: realBaseUrl },
      // A teardown runs when everything else has, failures or not.
      teardown: 'canaries',
    },
    {
      name: 'canaries',
      testDir: 'journeys',
      testMatch: '**/canaries.real.spec.ts',
      use: { baseURL: realBaseUrl },
    },
  ],
  webServer: [
    ...(wants('mock') ? [mockServer] : []),
    ...((wants('real') || wants('canaries')) && startsReal ? [realServer] : []),
  ],
});
