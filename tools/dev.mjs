// npm run dev: Vite and the BFF, both reloading on change.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { standIn } from './stand-in.mjs';
import { bin, ensureInstalled, requireNode, root } from './workspace.mjs';

requireNode();
await ensureInstalled();
const port = process.env.PORT ?? '3000';
const web = join(root, 'apps/web');
const publicUrl = process.env.PUBLIC_URL ?? 'http://localhost:5173';
const tsx = (file) => [bin('tsx'), ['watch', '--conditions=source', join(root, file)]];
console.log(`Portal: http://localhost:5173   API: http://localhost:${port}`);
serve([
  [...tsx('apps/bff/src/main.ts'), { env: { PORT: port, PUBLIC_URL: publicUrl } }],
  ...standIn({ process: tsx('apps/psc/src/main.ts'), publicUrl }),
  [bin('vite', web), ['--port', '5173', '--strictPort'], { cwd: web, env: { BFF_PORT: port } }],
]);
