// npm start: from a fresh clone to a served portal. See docs/operations.md.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { ensureBuilt, ensureInstalled, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();
serve([[process.execPath, ['--enable-source-maps', join(root, 'apps/bff/dist/src/main.js')]]]);
