import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const apps = join(import.meta.dirname, '..', '..', 'apps');

export interface Portal {
  readonly origin: string;
  /** The front page, and the sign-in page of each espace served. */
  readonly pages: readonly { readonly name: string; readonly path: string }[];
  stop(): Promise<void>;
}

/** The built portal, in demo mode on a fresh SQLite file, and the provider of cards beside it. `WEB_DIST` measures another build of the web application. */
export async function startPortal(): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'eps-bench-web-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const cards = spawn(process.execPath, [join(apps, 'psc/dist/src/main.js')], {
    env: { ...process.env, PORT: String(port + 1), PUBLIC_URL: origin },
    stdio: 'ignore',
  });
  const child = spawn(process.execPath, [join(apps, 'bff/dist/src/main.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      APP_MODE: 'demo',
      PORT: String(port),
      PUBLIC_URL: origin,
      DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}`,
      WEB_DIST: process.env['WEB_DIST'] ?? join(apps, 'web/dist'),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(`${origin}/readyz`, child);
  const { espaces } = (await (await fetch(`${origin}/api/espaces`)).json()) as {
    espaces: string[];
  };
  return {
    origin,
    pages: [
      ...espaces.map((espace) => ({ name: `sign-in of ${espace}`, path: `/${espace}` })),
      { name: 'portail', path: '/' },
    ],
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      cards.kill('SIGTERM');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The portal ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`${url} does not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
