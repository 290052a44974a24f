import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAccount, addPerson, PASSWORD, type Person } from './people.ts';
import { expectOk, inscriptionUpToCode, lastToken, proveIdentity, signIn } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const COOKIE = 'eps-ordre';

describeOnEachDialect('cookie sessions', (dialect) => {
  let portal: TestPortal;
  let person: Person;
  beforeAll(async () => {
    portal = await startPortal(dialect);
    person = await addAccount(portal.ctx);
  });
  afterAll(() => portal.stop());

  it('gives no session to whoever only looks', async () => {
    const browser = portal.browser();
    const answer = await browser.get('/api/ordre/session');
    expect(answer.body).toMatchObject({ compte: null });
    expect([...browser.cookies.keys()]).toEqual(['eps-navigateur']);
  });

  it('changes the id at sign-in, and the former one opens nothing', async () => {
    const browser = portal.browser();
    await browser.send('PUT', '/api/ordre/parcours/inscription/brouillon', {
      etape: 'identite',
      valeurs: { rpps: '10' },
    });
    const planted = browser.copy();
    expectOk(await signIn(browser, person));
    expect(browser.cookies.get(COOKIE)).not.toBe(planted.cookies.get(COOKIE));
    expect((await planted.get('/api/ordre/compte')).status).toBe(401);
    const journey = await planted.get('/api/ordre/parcours/inscription');
    expect(journey.body).toMatchObject({ brouillon: null });
  });

  it('changes the id when an identity is proved: one planted before does not follow', async () => {
    const browser = portal.browser();
    await browser.send('PUT', '/api/ordre/parcours/inscription/brouillon', {
      etape: 'identite',
      valeurs: { rpps: '10' },
    });
    const planted = browser.copy();
    expectOk(await proveIdentity(browser, await addPerson(portal.ctx)));
    const seen = await planted.get('/api/ordre/parcours/inscription');
    expect(seen.body).toMatchObject({ etape: 'identite', canaux: [] });
  });

  it('is dead after signing out, replayed or not', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    const replayed = browser.copy();
    const answer = await browser.send('DELETE', '/api/ordre/session');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('clear-site-data')).toBe('"storage"');
    expect(browser.cookies.has(COOKIE)).toBe(false);
    expect((await replayed.get('/api/ordre/compte')).status).toBe(401);
    expect((await browser.send('DELETE', '/api/ordre/session')).status).toBe(200);
  });

  it('refuses an altered cookie, and one of another signature', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    const value = browser.cookies.get(COOKIE) ?? '';
    for (const forged of [`${value}x`, value.replace(/s%3A./, 's%3AA'), 's%3Aabc.def', 'abc']) {
      const forger = portal.browser();
      forger.cookies.set(COOKIE, forged);
      expect((await forger.get('/api/ordre/compte')).status).toBe(401);
    }
  });

  it('keeps only a hash of the id, and only pointers beside it', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    const sid =
      decodeURIComponent(browser.cookies.get(COOKIE) ?? '')
        .slice(2)
        .split('.')[0] ?? '';
    expect(sid).toMatch(/^[\w-]{43}$/);
    const rows = await portal.ctx.db('sessions_http' as 'comptes').select();
    expect(JSON.stringify(rows)).not.toContain(sid);
    expect(JSON.stringify(rows)).not.toContain(person.email);
  });

  it('writes nothing when it is read', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    const before = await snapshot(portal);
    for (let times = 0; times < 5; times += 1) await browser.get('/api/ordre/session');
    expect(await snapshot(portal)).toBe(before);
  });

  it('ends without activity, and in any case', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    portal.ctx.clock.advanceSeconds(59 * 60);
    expect((await browser.get('/api/ordre/compte')).status).toBe(200);
    portal.ctx.clock.advanceSeconds(59 * 60);
    expect((await browser.send('POST', '/api/ordre/session/prolongation')).status).toBe(200);
    portal.ctx.clock.advanceSeconds(61 * 60);
    expect((await browser.get('/api/ordre/compte')).status).toBe(401);
  });

  it('ends elsewhere when the password changes, and changes here', async () => {
    const other = await addAccount(portal.ctx);
    const here = portal.browser();
    const there = portal.browser();
    expectOk(await signIn(here, other));
    expectOk(await signIn(there, other));
    const before = here.copy();
    const nouveau = 'barque lune 9 tilleul orage';
    expectOk(
      await here.send('PUT', '/api/ordre/compte/connexion', {
        motDePasseActuel: PASSWORD,
        nouveauMotDePasse: nouveau,
        nouveauMotDePasseConfirmation: nouveau,
        email: other.email,
      }),
    );
    expect((await here.get('/api/ordre/compte')).status).toBe(200);
    expect((await there.get('/api/ordre/compte')).status).toBe(401);
    expect((await before.get('/api/ordre/compte')).status).toBe(401);
    expect((await signIn(portal.browser(), other)).status).toBe(401);
  });

  it('lets a reset link open nothing but the choice of a password', async () => {
    const other = await addAccount(portal.ctx);
    const browser = portal.browser();
    expectOk(await browser.send('POST', '/api/ordre/mot-de-passe-oublie', { email: other.email }));
    const jeton = await lastToken(portal.ctx, portal.courier, other.email);
    const inspected = { jeton, usage: 'reinitialisation' };
    expectOk(await browser.send('POST', '/api/ordre/liens/examen', inspected));
    expectOk(await browser.send('POST', '/api/ordre/liens/examen', inspected));
    expectOk(await browser.send('POST', '/api/ordre/reinitialisation', { jeton }));
    expect((await browser.get('/api/ordre/compte')).status).toBe(200);
    for (const path of ['accueil', 'compte/sessions', 'compte/evenements']) {
      const answer = await browser.get(`/api/ordre/${path}`);
      expect(answer.body).toMatchObject({ code: 'mot-de-passe-a-definir', status: 403 });
    }
    const again = await portal.browser().send('POST', '/api/ordre/reinitialisation', { jeton });
    expect(again.body).toMatchObject({ code: 'lien-utilise' });
  });

  it('asks for new terms before anything else opens', async () => {
    const other = await addAccount(portal.ctx);
    await portal.ctx.db('comptes').where({ email: other.email }).update({ cgu_version: '2020' });
    const browser = portal.browser();
    expectOk(await signIn(browser, other));
    expect((await browser.get('/api/ordre/accueil')).body).toMatchObject({
      code: 'cgu-a-accepter',
    });
    expectOk(
      await browser.send('POST', '/api/ordre/compte/cgu', {
        version: '2026-11-01',
        acceptees: true,
      }),
    );
    expect((await browser.get('/api/ordre/accueil')).status).toBe(200);
  });

  it('keeps a proved journey when the answer to the code is lost', async () => {
    const newcomer = await addPerson(portal.ctx);
    const browser = portal.browser();
    const code = await inscriptionUpToCode(portal, browser, newcomer);
    const beforeTheCut = browser.copy();
    expectOk(await browser.send('POST', '/api/ordre/parcours/inscription/code', { code }));
    const resumed = await beforeTheCut.get('/api/ordre/parcours/inscription');
    expect(resumed.body).toMatchObject({ etape: 'finaliser' });
  });
});

async function snapshot({ ctx }: TestPortal): Promise<string> {
  const tables = ['sessions_http' as 'comptes', 'connexions', 'evenements', 'comptes'] as const;
  const rows = await Promise.all(tables.map((table) => ctx.db(table).select()));
  return JSON.stringify(rows);
}
