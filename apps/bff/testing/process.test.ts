import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBrowser } from './browser.ts';
import { builtAdmin, builtServer, createServerProcess } from './server-process.ts';

const environment = (folder: string) => ({
  DATABASE_URL: `sqlite:${join(folder, 'portal.sqlite')}`,
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  SESSION_SECRET: 'a secret of the tests, longer than thirty-two characters',
});

describe.skipIf(!existsSync(builtServer))('the built server', () => {
  it('serves the demo, and stops cleanly while a request is under way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eps-process-'));
    const server = await createServerProcess({ ...environment(folder), LOG_LEVEL: 'info' });
    await server.start();
    const browser = createBrowser(server.origin);
    const mailbox = await browser.get('/dev/messages/');
    expect(mailbox.text).toContain('<h1>Messages envoyés</h1>');
    const underWay = browser.send('POST', '/api/ordre/session', {
      identifiant: 'elodie.frene@medecin.example',
      motDePasse: 'Tilleul-Orage-7-Barque',
    });
    await untilLogged(server.output, 'started');
    const [answer, code] = await Promise.all([underWay, soon(() => server.end('SIGTERM'))]);
    expect(answer.status).toBe(200);
    expect(code).toBe(0);
    const printed = server.output.join('');
    expect(printed).toMatch(/Identités de démonstration[\s\S]*elodie\.frene@medecin\.example/);
    expect(printed).toMatch(
      /Agir par délégation.*NADIA BENALI, e-mail nadia\S+, mot de passe Tilleul/,
    );
    expect(printed).toMatch(/"event":"stopped"/);
  });

  it('refuses an unsafe production with a list and status 1', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [builtServer], {
      env: { PATH: process.env['PATH'], APP_MODE: 'production', PUBLIC_URL: 'http://x.example' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/SESSION_SECRET[\s\S]*SMTP_URL[\s\S]*SMS_URL[\s\S]*PUBLIC_URL.*https/);
    expect(stdout).toBe('');
  });

  it('keeps the command line’s output clean', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eps-process-'));
    const run = (...typed: string[]) =>
      spawnSync(process.execPath, [builtAdmin, ...typed], {
        env: { PATH: process.env['PATH'], ...environment(folder) },
        encoding: 'utf8',
      });
    expect(run('migrate').stdout).toMatch(/^Migrations appliquées/);
    expect(run('migrate')).toMatchObject({
      stdout: 'Le schéma est déjà à jour.\n',
      stderr: '',
      status: 0,
    });
    expect(run('rien')).toMatchObject({ stdout: '', status: 1 });
  });
});

async function untilLogged(output: readonly string[], event: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!output.join('').includes(`"event":"${event}"`)) {
    if (Date.now() > deadline) throw new Error(`Never logged: ${event}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

/** Once the request before it has left. */
async function soon<T>(work: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  return work();
}
