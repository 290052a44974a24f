import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Alias, type Plugin, type Rolldown } from 'vite';
import type * as renderer from '../src/prerender.tsx';
import { plainIcons } from './trimmed-libraries.ts';

/**
 * React's renderer for Node follows each request by an AsyncLocalStorage, whose first use slows every promise of the
 * server down for good.
 */
const WITHOUT_ASYNC_HOOKS: Alias = {
  find: /^react-dom\/static$/,
  replacement: 'react-dom/static.edge',
};

type Renderer = typeof renderer;
type Chunk = Rolldown.OutputChunk;

const web = join(import.meta.dirname, '..');
/** Where the renderer is left for the server: hidden files are never served. */
const RENDERER = '.server';
const ROOT = '<div id="root"></div>';
/** What Vite has the shell ask for, a line each. */
const ASKED = /^ *<(?:script type="module"|link rel="(?:modulepreload|stylesheet)").*\n/gm;

/**
 * Writes the public pages beside `index.html`, their words in the HTML (docs/decisions/0009). The BFF serves each at
 * its address; every other address, and every development server, goes on with `index.html`.
 */
export function prerenderPages(alias: readonly Alias[]): Plugin {
  let outDir = '';
  let chunks: Chunk[] = [];
  return {
    name: 'prerender-pages',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    writeBundle(_options, bundle) {
      chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    },
    closeBundle: {
      order: 'post',
      async handler() {
        // Also called after a build that failed.
        if (chunks.length === 0) return;
        const folder = resolve(web, outDir);
        const shell = await readFile(join(folder, 'index.html'), 'utf8');
        if (!shell.includes(ROOT)) throw new Error('index.html has no empty #root');
        const { publicPages, renderPage } = await loadRenderer(alias, join(folder, RENDERER));
        for (const { file, address, modules } of publicPages) {
          const html = await renderPage(address);
          const head = await headOf(
            chunks,
            modules.map((module) => join(web, module)),
            folder,
          );
          const page = shell
            .replace(ASKED, '')
            .replace('</head>', () => `${head}</head>`)
            .replace(ROOT, () => `<div id="root">${html}</div>`);
          await writeFile(join(folder, file), page);
        }
      },
    },
  };
}

/** Builds `src/prerender.tsx` for Node, with all that it needs in the one file, and runs it. */
async function loadRenderer(alias: readonly Alias[], folder: string): Promise<Renderer> {
  await build({
    configFile: false,
    root: web,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [...alias, WITHOUT_ASYNC_HOOKS] },
    plugins: [plainIcons()],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender.tsx',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        output: { codeSplitting: false, entryFileNames: 'renderer.mjs' },
        // « use client », of libraries: it concerns servers of another kind.
        onLog: (level, log, next) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  });
  // A build made twice by one process must not meet the first renderer again.
  const address = pathToFileURL(join(folder, 'renderer.mjs'));
  address.searchParams.set('at', String(Date.now()));
  return (await import(address.href)) as Renderer;
}

/**
 * The head of a page that is drawn before it is alive: styles first, then the scripts, which let pass all that is
 * drawn. Each script is an element of its own and asynchronous, so that each runs as a task of its own. The styles of the first load
 * stand in the page, or the first paint would wait for one more answer of the server, which lets them be by their hash.
 * Those of a screen that comes apart are asked for: its script would fetch them again.
 *
 * @param modules paths of the modules that the page shows: what their chunks need is asked for at once, not found later
 */
async function headOf(
  chunks: readonly Chunk[],
  modules: readonly string[],
  folder: string,
): Promise<string> {
  const entry = chunks.find(({ isEntry }) => isEntry);
  const first = neededBy(chunks, [entry]);
  const shown = modules.map((module) =>
    chunks.find(
      ({ facadeModuleId, moduleIds }) => facadeModuleId === module || moduleIds.includes(module),
    ),
  );
  const all = neededBy(chunks, [entry, ...shown]);
  const inPage = stylesOf(first);
  const css = await Promise.all([...inPage].map((name) => readFile(join(folder, name), 'utf8')));
  const asked = [...stylesOf(all)].filter((name) => !inPage.has(name));
  return [
    `<style>${css.join('').trim()}</style>`,
    ...asked.map((name) => `<link rel="stylesheet" crossorigin href="/${name}">`),
    ...[...all].map(
      ({ fileName }) =>
        `<script type="module" async crossorigin fetchpriority="low" src="/${fileName}"></script>`,
    ),
  ]
    .map((line) => `  ${line}\n  `)
    .join('');
}

/** Chunks and all that they import, each after what it imports: the order in which they can run. */
function neededBy(chunks: readonly Chunk[], wanted: readonly (Chunk | undefined)[]): Set<Chunk> {
  const needed = new Set<Chunk>();
  const seen = new Set<Chunk>();
  const need = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) need(chunks.find(({ fileName }) => fileName === name));
    needed.add(chunk);
  };
  for (const chunk of wanted) need(chunk);
  return needed;
}

function stylesOf(chunks: ReadonlySet<Chunk>): Set<string> {
  return new Set([...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
}
