import { describeOnEachDialect } from '@eps/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_FACTOR, limitPolicies } from '../src/limits/policies.ts';
import type { Answer } from './browser.ts';
import { createBrowser } from './browser.ts';
import { addAccount } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';
import { signIn } from './journeys.ts';

// The budget of production: a demo's is twenty times as large.
const production = { mode: 'production', publicUrl: 'http://localhost:3000' } as const;
const budget = limitPolicies.lien.points;

describeOnEachDialect('rate limits', (dialect) => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startPortal(dialect, { config: production });
  });
  afterEach(() => portal.stop());

  const tryLink = (origin: string): Promise<Answer> =>
    createBrowser(origin).send('POST', '/api/ordre/liens/examen', {
      jeton: 'x',
      usage: 'activation',
    });

  it('count across instances and restarts, and say when to come back', async () => {
    const second = await portal.instance(production);
    const origins = [portal.origin, second.origin];
    for (let sent = 0; sent < budget; sent += 1) {
      const answer = await tryLink(origins[sent % 2] ?? portal.origin);
      expect([sent, answer.status]).toEqual([sent, 400]);
    }
    for (const origin of origins) await expectRefused(origin);
    await second.close();
    const restarted = await portal.instance(production);
    await expectRefused(restarted.origin);
  });

  it('count each class apart, and keep no address', async () => {
    for (let sent = 0; sent <= budget; sent += 1) await tryLink(portal.origin);
    const person = await addAccount(portal.ctx);
    expect((await signIn(portal.browser(), person)).status).toBe(200);
    const rows = await portal.ctx.db('debits_http' as 'comptes').select();
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
  });

  it('count exactly under parallel requests', async () => {
    const answers = await Promise.all(
      Array.from({ length: budget + 30 }, () => tryLink(portal.origin)),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
  });

  it('close the door when they cannot count', async () => {
    await portal.ctx.db.schema.dropTable('debits_http');
    const answer = await tryLink(portal.origin);
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ code: 'indisponible' });
    expect(answer.headers.get('retry-after')).toBe('5');
    // Reading does not depend on them.
    expect((await portal.browser().get('/api/ordre/session')).status).toBe(200);
  });

  async function expectRefused(origin: string): Promise<void> {
    const answer = await tryLink(origin);
    expect(answer.status).toBe(429);
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(limitPolicies.lien.seconds);
    expect(answer.body['detail']).toMatch(/^Trop de demandes en peu de temps\. Patientez \d+/);
  }
});

describe('sources', () => {
  it('cannot be chosen by the caller, unless a proxy of ours says so', async () => {
    const portal = await startPortal('sqlite', { config: production });
    try {
      const spoofed = (origin: string, address: string) =>
        createBrowser(origin).send(
          'POST',
          '/api/ordre/liens/examen',
          { jeton: 'x', usage: 'activation' },
          { headers: { 'X-Forwarded-For': address, 'X-Real-IP': address } },
        );
      for (let sent = 0; sent <= budget; sent += 1)
        await spoofed(portal.origin, `203.0.113.${sent % 250}`);
      expect((await spoofed(portal.origin, '198.51.100.1')).status).toBe(429);

      const behindProxy = await portal.instance({ ...production, trustProxy: 'loopback' });
      expect((await spoofed(behindProxy.origin, '198.51.100.1')).status).toBe(400);
    } finally {
      await portal.stop();
    }
  });

  it('are generous in demo mode, where everybody is this machine', () => {
    expect(limitPolicies.connexion.points * DEMO_FACTOR).toBeGreaterThanOrEqual(5_000);
  });
});
