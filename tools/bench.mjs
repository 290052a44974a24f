// npm run bench [-- ROUNDS [NAME]]: see docs/performance.md.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, must, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();
await must(process.execPath, [join(root, 'apps/bff/dist/bench/main.js'), ...process.argv.slice(2)]);
