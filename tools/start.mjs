// npm start: from a fresh clone to a served portal. See docs/operations.md.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { standIn } from './stand-in.mjs';
import { ensureBuilt, ensureInstalled, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();
const node = (file) => [process.execPath, ['--enable-source-maps', join(root, file)]];
serve([
  node('apps/bff/dist/src/main.js'),
  ...standIn({ process: node('apps/psc/dist/src/main.js') }),
]);
