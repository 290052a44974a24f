import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ISSUER_PATH } from '@eps/psc';
import {
  captchaAnswer,
  cardsPort,
  realBaseUrl,
  realDatabase,
  realPort,
  realTmp,
} from './addresses.ts';

export const apps = join(import.meta.dirname, '..', '..', 'apps');
const bff = join(apps, 'bff', 'dist');
export const server = join(bff, 'src', 'main.js');
/** A copy: a build made during the tests would take the pages' scripts away from under them. */
export const servedWeb = join(realTmp, 'web');

/** Of the portal of the real stack, and of whatever command works on its database. */
export const realEnv = {
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

/** An agent's command, beside the server. */
export function admin(...command: string[]): void {
  run(join(bff, 'src', 'admin.js'), command);
}

/** An account of `assurance-maladie` that nobody has used for seven months, blocked as the server does. */
export function leaveUnused(email: string): void {
  run(join(bff, 'testing', 'dormant-process.js'), ['assurance-maladie', email]);
}

function run(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    env: realEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}`);
}
