import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepKeys } from './keys.ts';
import { DEMO_CLIENT } from './options.ts';
import { startStandIn, type RunningStandIn } from './start-stand-in.ts';
import { mainTexts as texts } from './texts.fr.ts';

const { APP_MODE, PORT = '3001', PUBLIC_URL, PSC_CLIENT_ID, PSC_CLIENT_SECRET } = process.env;
if (APP_MODE === 'production') fail(texts.notInProduction);

const port = Number(PORT);
const standIn = await startStandIn({
  port,
  publicUrl: new URL(PUBLIC_URL || 'http://localhost:3000').origin,
  keys: keepKeys(join(workspaceRoot(import.meta.dirname), 'var', 'psc-keys.json')),
  relyingParty: {
    clientId: PSC_CLIENT_ID || DEMO_CLIENT.clientId,
    clientSecret: PSC_CLIENT_SECRET || DEMO_CLIENT.clientSecret,
  },
}).catch((error: unknown): RunningStandIn => {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (isTaken) return fail(texts.portTaken(port));
  throw error;
});
process.stdout.write(`${texts.ready(standIn.authorizationOrigin)}\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void standIn.close().then(() => process.exit(0)));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Where `pnpm-workspace.yaml` is, whether this file runs compiled or as source. */
function workspaceRoot(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  return dirname(folder) === folder ? process.cwd() : workspaceRoot(dirname(folder));
}
