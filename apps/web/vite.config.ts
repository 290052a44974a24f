import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type ProxyOptions } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { computedModules } from './build/computed-modules.ts';
import { prerenderPages } from './build/prerender-pages.ts';
import { plainIcons, signalsWithoutStack, trimRouter } from './build/trimmed-libraries.ts';

/** Formats that a server may send precompressed; fonts and images already are. */
const COMPRESSED = /\.(?:js|css|html|svg|json|txt|webmanifest)$/;

/** The worker of the mocked API, in `public` because it must be served from the root. */
const MOCK_WORKER = 'mockServiceWorker.js';

/**
 * Libraries of the first load. They change less often than we do: apart, they stay in browsers from one version to
 * the next. Left out is what their public face names and a later screen uses.
 */
const LIBRARIES = /[\\/]node_modules[\\/](?!.*(?:useInfinite|infiniteQueryObserver))/;

/**
 * Has V8 compile them while they arrive, on another thread, instead of function by function on the main one.
 * https://v8.dev/blog/explicit-compile-hints
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad';

/** The same of ours. */
const OURS = /^(?!.*[\\/]node_modules[\\/])/;

/**
 * What the first page asks the server once it is drawn, in one chunk (`lib/load-first-calls.ts`). `no-eval` is in it so
 * that it runs before any schema is made.
 */
const FIRST_CALLS =
  /node_modules[\\/]zod[\\/]|lib[\\/](?:no-eval|api|body-schema|first-calls|kept-typing|replace-session|session-(?:changes|channel|identity))\.ts$|contracts[\\/]src[\\/](?:params|route|fields[\\/](?:common|texts\.fr)|routes[\\/](?:session|portail|avis))\.ts$/;

/** What listens to a page before it is alive: alone, it is there long before the rest. */
const FIRST = /src[\\/]ui[\\/]early-click\.ts$/;

/** What an organisation says of itself, with the module that brings it: one request. */
const DECLARATIONS = ['tiers', 'assurance-maladie', 'ordre'].map((id) => ({
  name: `espace-${id}`,
  test: new RegExp(`[\\\\/](?:espaces[\\\\/]src|declarations)[\\\\/]${id}\\.ts$`),
}));

/** What stands beside the form of a sign-in page: the services, or the card. */
const PANEL =
  /connexion[\\/](?:espace-panel|form-and-panel)\.tsx$|lib[\\/]service-icon\.tsx$|ui[\\/](?:motif|two-column)\.tsx$/;
const CARD =
  /connexion[\\/]cps[\\/](?:two-cards|cps-card|texts\.fr)\.tsx?$|lib[\\/]use-card\.ts$|icons[\\/](?:id-card|user-plus)\./;

/** What the menu of an account shares with pages of who is signed in, in one chunk: the first load names each of its own. */
const MENU =
  /icons[\\/](?:log-out|sliders-horizontal|users-round)\.|src[\\/]lib[\\/](?:activites|own-delegations)\.ts$/;

/** The workspace's packages are taken from their TypeScript: no build between an edit and the page. */
const WORKSPACE = {
  find: /^@eps\/([\w-]+)$/,
  replacement: join(import.meta.dirname, '../../packages/$1/src/index.ts'),
};

/** The router's package names its development build only, which is larger and warns in the console. */
const PRODUCTION_ROUTER = {
  find: /^react-router$/,
  replacement: join(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs'),
};

/** Small parts that most screens share and the sign-in page has not: one request instead of ten. */
const TEMPLATES =
  /src[\\/]ui[\\/](?:wizard-layout|step-bar|side-panel|card|tag|checkbox|link-button|drawings[\\/][\w-]+)\.(?:tsx|css)$|src[\\/]ui[\\/]texts\.fr\.ts$/;

export default defineConfig(({ mode }) => {
  const target = `http://localhost:${process.env['BFF_PORT'] ?? '3000'}`;
  const toBff: ProxyOptions = { target };
  const proxy = { '/api': toBff, '/dev': toBff, '/healthz': toBff };
  return {
    plugins: [
      react(),
      trimRouter(),
      signalsWithoutStack(),
      plainIcons(),
      leaveOutOfBuild(MOCK_WORKER),
      computedModules([WORKSPACE]),
      prerenderPages([WORKSPACE]),
      compression({
        include: COMPRESSED,
        exclude: MOCK_WORKER,
        algorithms: ['gzip', 'brotliCompress'],
        threshold: 512,
      }),
    ],
    resolve: { alias: [WORKSPACE, ...(mode === 'production' ? [PRODUCTION_ROUTER] : [])] },
    // Two servers may run side by side, one of them mocked.
    cacheDir: `node_modules/.vite-${mode}`,
    // In mock mode MSW answers; nothing may reach a server.
    server: mode === 'mock' ? {} : { proxy },
    preview: mode === 'mock' ? {} : { proxy },
    worker: { format: 'es' },
    build: {
      outDir: 'dist',
      target: 'baseline-widely-available',
      sourcemap: 'hidden',
      // The policy has no data: for scripts or styles, and small files cost little over HTTP/2.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // What takes the time of a build is no defect of it.
        checks: { bundlerTimings: false },
        output: {
          postBanner: ({ name }) => (/^(?:socle|appels)$/.test(name) ? CALLED_ON_LOAD : ''),
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'premier', test: FIRST },
              ...DECLARATIONS,
              { name: 'socle', tags: ['$initial'], test: LIBRARIES },
              { name: 'espace', tags: ['$initial'], test: OURS },
              { name: 'appels', test: FIRST_CALLS },
              { name: 'gabarits', test: TEMPLATES },
              { name: 'panneau', test: PANEL },
              { name: 'carte', test: CARD },
              { name: 'menu', test: MENU },
            ],
          },
        },
      },
    },
  };
});

function leaveOutOfBuild(file: string): Plugin {
  let folder = '';
  return {
    name: 'leave-out-of-build',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    async closeBundle() {
      await rm(resolve(import.meta.dirname, folder, file), { force: true });
    },
  };
}
