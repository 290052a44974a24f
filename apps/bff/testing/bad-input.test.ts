import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import { addAccount, PASSWORD, type Person } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

const SESSION = '/api/ordre/session';
const ENGLISH = /\b(invalid|expected|received|required|unrecognized|too big|must be)\b/i;

describe('bad input', () => {
  let portal: TestPortal;
  let browser: Browser;
  let person: Person;
  beforeAll(async () => {
    portal = await startPortal('sqlite');
    person = await addAccount(portal.ctx);
    browser = portal.browser();
  });
  afterAll(() => portal.stop());

  const post = (path: string, body: unknown, options = {}) =>
    browser.send('POST', path, body, options) as unknown as Promise<ProblemAnswer>;

  it.each([
    ['a number', { identifiant: 12, motDePasse: 'x' }, 'identifiant'],
    ['an array', { identifiant: ['a@b.fr'], motDePasse: 'x' }, 'identifiant'],
    ['an object', { identifiant: { $ne: null }, motDePasse: 'x' }, 'identifiant'],
    ['null', { identifiant: null, motDePasse: 'x' }, 'identifiant'],
    ['nothing', { motDePasse: 'x' }, 'identifiant'],
    ['a control character', { identifiant: 'a\u0007@b.fr', motDePasse: 'x' }, 'identifiant'],
    ['a NUL', { identifiant: 'a\u0000@b.fr', motDePasse: 'x' }, 'identifiant'],
    ['a lone surrogate', { identifiant: 'a@b.fr', motDePasse: '\ud800' }, 'motDePasse'],
    ['too long a text', { identifiant: 'a'.repeat(10_000), motDePasse: 'x' }, 'identifiant'],
    ['an extra field', { identifiant: 'a@b.fr', motDePasse: 'x', role: 'admin' }, 'role'],
  ])('says in French which field holds %s', async (_what, body, field) => {
    const answer = await post(SESSION, body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({ code: 'requete-invalide', status: 422 });
    expect(answer.body.errors?.[field]?.[0]).toMatch(/\.$/);
    expect(answer.text).not.toMatch(ENGLISH);
  });

  it.each([
    ['no JSON', '{"identifiant":'],
    ['an array', '[]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('refuses %s as unreadable', async (_what, raw) => {
    const answer = await post(SESSION, undefined, { raw });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('requete-illisible');
  });

  it('refuses nesting, however deep', async () => {
    const deep = '['.repeat(45_000) + ']'.repeat(45_000);
    const answer = await post(SESSION, undefined, {
      raw: `{"identifiant":${deep},"motDePasse":"x"}`,
    });
    expect(answer.status).toBe(422);
  });

  it('refuses 1 MB, whole or in chunks, and a compressed body', async () => {
    const large = JSON.stringify({ identifiant: 'a'.repeat(1_000_000), motDePasse: 'x' });
    expect((await post(SESSION, undefined, { raw: large })).body.code).toBe(
      'requete-trop-volumineuse',
    );
    expect(await chunked(portal.origin + SESSION, large)).toBe(413);
    const squeezed = await post(SESSION, { a: 1 }, { headers: { 'content-encoding': 'gzip' } });
    expect(squeezed.body.code).toBe('format-non-accepte');
  });

  it('lets no key reach a prototype', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const raw = `{"identifiant":"a@b.fr","motDePasse":"x","${key}":{"demo":true,"polluted":1}}`;
      const answer = await post(SESSION, undefined, { raw });
      expect(answer.status).toBe(422);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((await browser.get(SESSION)).status).toBe(200);
  });

  it('answers no more than was sent, however many fields are unknown', async () => {
    const body = Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`k${index}`, 1]));
    const answer = await post(SESSION, body);
    expect(answer.status).toBe(422);
    expect(answer.text.length).toBeLessThan(10_000);
  });

  it('refuses repeated and unknown query parameters', async () => {
    const signedIn = portal.browser();
    await signedIn.send('POST', SESSION, { identifiant: person.email, motDePasse: PASSWORD });
    for (const query of [
      'nombre=5&nombre=6',
      'nombre[]=5',
      'nombre=abc',
      'nombre=1000',
      'autre=1',
      'avant=-1',
    ]) {
      const answer = await signedIn.get<ProblemAnswer['body']>(
        `/api/ordre/compte/evenements?${query}`,
      );
      expect([query, answer.status]).toEqual([query, 422]);
      expect(answer.text).not.toMatch(ENGLISH);
    }
    const none = await signedIn.get('/api/ordre/session?x=1');
    expect(none.status).toBe(422);
  });

  it.each([
    ['/api/autre/session', 404, 'introuvable'],
    ['/api/ordre/session/', 404, 'introuvable'],
    ['/api/Ordre/session', 404, 'introuvable'],
    ['/api/ordre%2e/session', 404, 'introuvable'],
    ['/api/ordre/parcours/autre', 404, 'introuvable'],
    ['/api/ordre/%E0%A4%A', 404, 'introuvable'],
    ['/api/ordre/parcours/%E0%A4%A', 400, 'requete-illisible'],
    ['/%E0%A4%A', 400, 'requete-illisible'],
    ['/assets/%', 400, 'requete-illisible'],
    ['/api', 404, 'introuvable'],
    ['/api/ordre/%00', 404, 'introuvable'],
  ])('knows nothing at %s', async (path, status, code) => {
    const answer = await browser.get<ProblemAnswer['body']>(path);
    expect([answer.status, answer.body?.code]).toEqual([status, code]);
  });

  it('takes any token that is not ours for a link that cannot be read', async () => {
    for (const jeton of ['', 'x', 'a'.repeat(5_000), 'a\u202eb', 'é'.repeat(43)]) {
      const answer = await post('/api/ordre/reinitialisation', { jeton });
      expect([answer.status, answer.body.code]).toEqual([400, 'lien-illisible']);
    }
    const wrong = await post('/api/ordre/reinitialisation', { jeton: 12 });
    expect(wrong.body.errors?.['jeton']?.[0]).toMatch(/\.$/);
  });

  it('names the methods of a path', async () => {
    const answer = await browser.send('PUT', SESSION, {});
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST, DELETE');
    expect(await method('TRACE', portal.origin + SESSION)).toBe(405);
    expect(await method('PROPFIND', portal.origin + SESSION)).toBe(405);
  });

  it('treats a session id that cannot be stored as absent', async () => {
    const signedIn = portal.browser();
    await signedIn.send('POST', SESSION, { identifiant: person.email, motDePasse: PASSWORD });
    for (const id of ['%00', 'a'.repeat(65), '%2e%2e', "'or'1"]) {
      const answer = await signedIn.send('DELETE', `/api/ordre/compte/sessions/${id}`);
      expect([id, answer.status]).toEqual([id, 404]);
    }
  });
});

function chunked(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'x-requested-with': 'eps',
      'sec-fetch-site': 'same-origin',
    };
    const outgoing = request(url, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject);
    outgoing.write(body.slice(0, 50_000));
    outgoing.end(body.slice(50_000));
  });
}

function method(name: string, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'x-requested-with': 'eps', 'sec-fetch-site': 'same-origin' };
    request(url, { method: name, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
