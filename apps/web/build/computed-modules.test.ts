import { join } from 'node:path';
import { motif } from '@eps/design';
import { espaceIds } from '@eps/espaces';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { computedModules } from './computed-modules.ts';

const web = join(import.meta.dirname, '..');
const sources = {
  find: /^@eps\/([\w-]+)$/,
  replacement: join(web, '../../packages/$1/src/index.ts'),
};

test.each(espaceIds)('the motif of %s is built as data, without what draws it', async (espace) => {
  const built = await build({
    configFile: false,
    root: web,
    logLevel: 'warn',
    plugins: [computedModules([sources])],
    resolve: { alias: [sources] },
    build: {
      write: false,
      minify: false,
      lib: { entry: `src/ui/motifs/${espace}.ts`, formats: ['es'] },
    },
  });
  const [{ output } = { output: [] }] = built as Rolldown.RolldownOutput[];
  const [{ code }] = output as [Rolldown.OutputChunk];
  expect(code).not.toMatch(/Math|function|=>/);
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object;
  expect({ ...module }).toEqual({ drawing: motif(espace) });
});
