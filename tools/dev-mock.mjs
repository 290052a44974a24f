// npm run dev:mock: the SPA alone; MSW answers every route of the contract.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { bin, ensureInstalled, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled();
const web = join(root, 'apps/web');
serve([[bin('vite', web), ['--mode', 'mock', '--port', process.env.PORT ?? '5174'], { cwd: web }]]);
