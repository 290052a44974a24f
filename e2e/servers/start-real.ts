// Starts the built BFF on a fresh database that holds the tests' registre. Ends with it.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cards, ISSUER_PATH, startStandIn } from '@eps/psc';
import {
  captchaAnswer,
  cardsPort,
  realBaseUrl,
  realDatabase,
  realLog,
  realPort,
  realRegistre,
  realRegistreAssures,
  realRegistreTiers,
  realTmp,
} from './addresses.ts';
import { testCards } from './assures.ts';
import { writeRegistre } from './registre.ts';

const apps = join(import.meta.dirname, '..', '..', 'apps');
const bff = join(apps, 'bff', 'dist', 'src');
const web = process.env['WEB_DIST'] ?? join(apps, 'web', 'dist');
/** A copy: a build made during the tests would take the pages' scripts away from under them. */
const servedWeb = join(realTmp, 'web');
const env = {
  ...process.env,
  APP_MODE: 'demo',
  PORT: String(realPort),
  PUBLIC_URL: realBaseUrl,
  DATABASE_URL: `sqlite:${realDatabase}`,
  FILES_URL: `file:${join(realTmp, 'files')}`,
  LOG_LEVEL: 'info',
  DEV_CAPTCHA_ANSWER: captchaAnswer,
  PSC_ISSUER: `http://localhost:${cardsPort}${ISSUER_PATH}`,
  WEB_DIST: servedWeb,
};

if (!existsSync(join(bff, 'main.js')) || !existsSync(join(web, 'index.html')))
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

const log = createWriteStream(realLog);
const server = spawn(process.execPath, [join(bff, 'main.js')], { env });
server.stdout.pipe(log);
server.stderr.pipe(log);
server.stderr.pipe(process.stderr);
server.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => server.kill(signal));

function admin(...command: string[]): void {
  const { status } = spawnSync(process.execPath, [join(bff, 'admin.js'), ...command], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`admin ${command.join(' ')} ended with ${status}`);
}
