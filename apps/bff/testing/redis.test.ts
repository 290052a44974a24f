import { spawn, type ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRedis, type RedisClient } from '../src/app/redis.ts';
import { createLogger } from '../src/observability/logger.ts';
import { addAccount, type Person } from './people.ts';
import { expectOk, signIn } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const installed = spawnSync('redis-server', ['--version']).status === 0;

describe.skipIf(!installed)('with Redis (redis-server)', () => {
  let server: ChildProcess;
  let port: number;
  let redis: RedisClient;
  let portal: TestPortal;
  let person: Person;

  beforeAll(async () => {
    port = await freePort();
    server = startRedis(port);
    redis = openRedis(`redis://127.0.0.1:${port}`, createLogger('silent'));
    await until(async () => redis.isReady);
    portal = await startPortal('sqlite', { redis });
    person = await addAccount(portal.ctx);
  });
  afterAll(async () => {
    await portal.stop();
    redis.destroy();
    server.kill('SIGKILL');
  });

  it('keeps sessions and limits there, ids hashed', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    expect((await browser.get('/api/ordre/compte')).status).toBe(200);
    const keys = await redis.keys('*');
    expect(keys.filter((key) => key.startsWith('eps:session:'))).toHaveLength(1);
    expect(keys.some((key) => key.startsWith('eps:connexion:'))).toBe(true);
    const sid = decodeURIComponent(browser.cookies.get('eps-ordre') ?? '')
      .slice(2)
      .split('.')[0];
    expect(keys.join()).not.toContain(sid);
    expect(await portal.ctx.db('sessions_http' as 'comptes').select()).toEqual([]);
  });

  it('keeps a signed-out session dead when Redis brings it back', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    const copy = browser.copy();
    const keys = await redis.keys('eps:session:*');
    const saved = await Promise.all(keys.map(async (key) => [key, (await redis.get(key)) ?? '']));
    expectOk(await browser.send('DELETE', '/api/ordre/session'));
    for (const [key = '', value = ''] of saved) await redis.set(key, value);
    expect((await copy.get('/api/ordre/compte')).status).toBe(401);
  });

  it('answers 503 within 2 s when Redis is mute, then when it is gone, and recovers', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));

    server.kill('SIGSTOP');
    await expectUnavailable(() => browser.get('/api/ordre/session'));
    await expectUnavailable(() => signIn(portal.browser(), person));
    const mute = await portal.browser().get<{ raisons: string[] }>('/readyz');
    expect([mute.status, mute.body.raisons.join()]).toEqual([503, expect.stringMatching(/Redis/)]);
    expect((await portal.browser().get('/healthz')).status).toBe(200);
    server.kill('SIGCONT');
    await until(async () => (await browser.get('/api/ordre/session')).status === 200);

    server.kill('SIGKILL');
    await until(async () => !redis.isReady);
    await expectUnavailable(() => browser.get('/api/ordre/session'));

    server = startRedis(port);
    await until(async () => (await signIn(portal.browser(), person)).status === 200);
    // Nobody is signed in by default: the sessions went with Redis.
    expect((await browser.get('/api/ordre/session')).body).toMatchObject({ compte: null });
  });

  async function expectUnavailable(ask: () => Promise<{ status: number; headers: Headers }>) {
    const start = performance.now();
    const { status, headers } = await ask();
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});

function startRedis(port: number): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'eps-redis-'));
  const settings = ['--port', String(port), '--save', '', '--dir', folder];
  return spawn('redis-server', settings, { stdio: 'ignore' });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('Waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
