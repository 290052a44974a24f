import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type ProxyOptions } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { prerenderPages } from './build/prerender-pages.ts';

/** Formats that a server may send precompressed; fonts and images already are. */
const COMPRESSED = /\.(?:js|css|html|svg|json|txt|webmanifest)$/;

/** The worker of the mocked API, in `public` because it must be served from the root. */
const MOCK_WORKER = 'mockServiceWorker.js';

/**
 * Libraries of the first load. They change less often than we do: apart, they stay in browsers from one version to
 * the next. Left out is what their public face names and a later screen uses.
 */
const LIBRARIES = /[\\/]node_modules[\\/](?!.*(?:useInfinite|infiniteQueryObserver))/;

/** The same of ours. */
const OURS = /^(?!.*[\\/]node_modules[\\/])/;

/**
 * What the first page asks the server once it is drawn, in one chunk (`lib/load-first-calls.ts`). `no-eval` is in it so
 * that it runs before any schema is made.
 */
const FIRST_CALLS =
  /node_modules[\\/]zod[\\/]|lib[\\/](?:no-eval|api|body-schema|first-calls)\.ts$|contracts[\\/]src[\\/](?:params|route|fields[\\/](?:common|texts\.fr)|routes[\\/](?:session|portail|avis))\.ts$/;

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
  /src[\\/]ui[\\/](?:wizard-layout|step-bar|side-panel|card|tag|checkbox|link-button|drawings[\\/][\w-]+)\.(?:tsx|css)$/;

export default defineConfig(({ mode }) => {
  const target = `http://localhost:${process.env['BFF_PORT'] ?? '3000'}`;
  const toBff: ProxyOptions = { target };
  const proxy = { '/api': toBff, '/dev': toBff, '/healthz': toBff };
  return {
    plugins: [
      react(),
      trimRouter(),
      leaveOutOfBuild(MOCK_WORKER),
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
    preview: { proxy },
    worker: { format: 'es' },
    build: {
      outDir: 'dist',
      target: 'baseline-widely-available',
      sourcemap: 'hidden',
      // The policy has no data: for scripts or styles, and small files cost little over HTTP/2.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'socle', tags: ['$initial'], test: LIBRARIES },
              { name: 'espace', tags: ['$initial'], test: OURS },
              { name: 'appels', test: FIRST_CALLS },
              { name: 'gabarits', test: TEMPLATES },
            ],
          },
        },
      },
    },
  };
});

/** The router does not say that what is unused of it can be dropped; its forms and its data loading are, then. */
function trimRouter(): Plugin {
  return {
    name: 'trim-router',
    apply: 'build',
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production[\\/]/ },
      handler: (code) =>
        code
          .replace(/\bReact\d*\.(?:forwardRef|createContext|memo)\(/g, '/* @__PURE__ */ $&')
          .replace(/^\w+\.displayName = "\w+";$/gm, ''),
    },
  };
}

function leaveOutOfBuild(file: string): Plugin {
  let folder = '';
  return {
    name: 'leave-out-of-build',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    async closeBundle() {
      await rm(join(import.meta.dirname, folder, file), { force: true });
    },
  };
}
