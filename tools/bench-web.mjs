// npm run bench:web [-- ROUNDS]: the first pages in a slow browser. See docs/performance.md.
import { join } from 'node:path';
import { bin, ensureBuilt, ensureInstalled, must, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();
await must(bin('tsx'), [join(root, 'e2e/bench/main.ts'), ...process.argv.slice(2)]);
