import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPerson, PASSWORD, type Person } from './people.ts';
import {
  expectOk,
  finish,
  inscriptionUpToCode,
  lastToken,
  signIn,
  verifyCode,
} from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

describeOnEachDialect('secrecy', (dialect) => {
  let portal: TestPortal;
  let person: Person;
  const canaries: string[] = [];

  beforeAll(async () => {
    portal = await startPortal(dialect);
    person = await addPerson(portal.ctx);
    canaries.push(PASSWORD, person.rpps, person.dateNaissance, person.mobile, person.email);
    const browser = portal.browser();
    const code = await inscriptionUpToCode(portal, browser, person);
    canaries.push(code);
    expectOk(await verifyCode(browser, code));
    expectOk(await finish(browser, { email: person.email, emailConfirmation: person.email }));
    const activation = await lastToken(portal.ctx, portal.courier, person.email);
    expectOk(await browser.send('POST', '/api/ordre/activation', { jeton: activation }));
    await browser.send('POST', '/api/ordre/mot-de-passe-oublie', { email: person.email });
    const jeton = await lastToken(portal.ctx, portal.courier, person.email);
    canaries.push(activation, jeton);
    await browser.get(`/ordre/reinitialisation?jeton=${jeton}`);
    await browser.get(`/api/ordre/session?email=${person.email}`);
    await browser.send('POST', '/api/ordre/reinitialisation', { jeton });
    await signIn(portal.browser(), person, 'un autre mot de passe');
    expectOk(await signIn(browser, person));
    await browser.get('/api/ordre/compte');
    for (const value of browser.cookies.values()) canaries.push(decodeURIComponent(value));
  });
  afterAll(() => portal.stop());

  it('keeps every secret and every person out of the logs', async () => {
    const logged = portal.logs.join('');
    expect(portal.logs.length).toBeGreaterThan(10);
    for (const canary of canaries) expect(logged).not.toContain(canary);
    for (const line of portal.logs) {
      const { event: _event, ...fields } = JSON.parse(line) as Record<string, unknown>;
      expect(Object.keys(fields).sort()).toEqual([
        'code',
        'durationMs',
        'espace',
        'level',
        'method',
        'reference',
        'route',
        'status',
        'time',
      ]);
    }
  });

  it('keeps them out of the metrics', async () => {
    const { text } = await portal.browser().get('/metrics');
    for (const canary of canaries) expect(text).not.toContain(canary);
  });

  it('answers a fault without its inside, and logs where it came from', async () => {
    await portal.ctx.db.schema.renameTable('comptes', 'comptes_away');
    try {
      const answer = await signIn(portal.browser(), person);
      expect(answer.status).toBe(500);
      expect(answer.body).toMatchObject({ code: 'erreur-interne' });
      expect(answer.text).not.toMatch(/select|comptes|\.ts|\/work|at /i);
      const fault = portal.logs.find((line) => line.includes('"fault"')) ?? '';
      expect(fault).toContain(String(answer.body['reference']));
      expect(fault).toContain('"stack":["at ');
      expect(fault).toContain('"where":"signIn"');
      expect(fault).not.toContain(person.email);
    } finally {
      await portal.ctx.db.schema.renameTable('comptes_away', 'comptes');
    }
  });

  it('logs one line per request, whatever its headers hold', async () => {
    const before = portal.logs.length;
    await portal.browser().get('/api/ordre/session', {
      headers: { 'User-Agent': 'x {"level":"fatal"}' },
    });
    expect(portal.logs.length).toBe(before + 1);
    expect(portal.logs.at(-1)).not.toContain('fatal');
  });
});
