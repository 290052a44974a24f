// Starts the built BFF on a fresh database that holds the tests' registre, and ends with it. Beside it a second one, with
// the demo's people only, whose provider of cards never answers.
import { spawn } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cards, startStandIn } from '@eps/psc';
import {
  cardsPort,
  realBaseUrl,
  realLog,
  realRegistre,
  realRegistreAssures,
  realRegistreTiers,
  realTmp,
  silentBaseUrl,
  silentDatabase,
  silentLog,
  silentPort,
} from './addresses.ts';
import { testCards } from './assures.ts';
import { admin, apps, realEnv, servedWeb, server } from './real-portal.ts';
import { writeRegistre } from './registre.ts';

const web = process.env['WEB_DIST'] ?? join(apps, 'web', 'dist');

if (!existsSync(server) || !existsSync(join(web, 'index.html')))
  throw new Error('The portal is not built: run `npm start` once');
rmSync(realTmp, { recursive: true, force: true });
mkdirSync(realTmp, { recursive: true });
cpSync(web, servedWeb, { recursive: true });
writeRegistre();
admin('migrate');
admin('import', 'registre', realRegistre);
admin('import', 'registre', realRegistreTiers);
admin('import', 'registre', realRegistreAssures);

await startStandIn({
  port: cardsPort,
  publicUrl: realBaseUrl,
  cards: [...cards, ...testCards()],
});

const silent = await startStandIn({ publicUrl: silentBaseUrl });
silent.breakdown.mode = 'muette';

const portal = start(realEnv, realLog);
portal.stderr.pipe(process.stderr);
const silentPortal = start(
  {
    ...realEnv,
    PORT: String(silentPort),
    PUBLIC_URL: silentBaseUrl,
    DATABASE_URL: `sqlite:${silentDatabase}`,
    PSC_ISSUER: silent.issuer,
  },
  silentLog,
);
portal.once('exit', (code) => {
  silentPortal.kill();
  process.exit(code ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => portal.kill(signal));

function start(env: NodeJS.ProcessEnv, log: string) {
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = createWriteStream(log);
  child.stdout.pipe(written);
  child.stderr.pipe(written);
  return child;
}
