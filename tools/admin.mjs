// npm run --silent admin -- COMMAND: the back office's command line. Only its own output on stdout.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { ensureBuilt, ensureInstalled, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled({ quiet: true });
await ensureBuilt({ quiet: true });
serve([
  [
    process.execPath,
    ['--enable-source-maps', join(root, 'apps/bff/dist/src/admin.js'), ...process.argv.slice(2)],
    { cwd: process.env.INIT_CWD ?? process.cwd() },
  ],
]);
