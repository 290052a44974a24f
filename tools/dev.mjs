// npm run dev: Vite and the BFF, both reloading on change.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { bin, ensureInstalled, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled();
const port = process.env.PORT ?? '3000';
const web = join(root, 'apps/web');
console.log(`Portal: http://localhost:5173   API: http://localhost:${port}`);
serve([
  [
    bin('tsx'),
    ['watch', '--conditions=source', join(root, 'apps/bff/src/main.ts')],
    { env: { PORT: port, PUBLIC_URL: process.env.PUBLIC_URL ?? 'http://localhost:5173' } },
  ],
  [bin('vite', web), ['--port', '5173', '--strictPort'], { cwd: web, env: { BFF_PORT: port } }],
]);
