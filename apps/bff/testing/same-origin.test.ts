import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_HEADERS } from './browser.ts';
import { addAccount, PASSWORD, type Person } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

const json = { 'content-type': 'application/json' };
const requested = { 'x-requested-with': 'eps' };

describe('writes from elsewhere', () => {
  let portal: TestPortal;
  let person: Person;
  beforeAll(async () => {
    portal = await startPortal('sqlite');
    person = await addAccount(portal.ctx);
  });
  afterAll(() => portal.stop());

  const signIn = (headers: Record<string, string>, body?: string) =>
    fetch(`${portal.origin}/api/ordre/session`, {
      method: 'POST',
      headers,
      body: body ?? JSON.stringify({ identifiant: person.email, motDePasse: PASSWORD }),
    });

  it.each([
    ['same origin, by metadata', { 'sec-fetch-site': 'same-origin' }],
    ['typed by hand', { 'sec-fetch-site': 'none' }],
    ['same origin, by Origin', { origin: 'http://localhost:3000' }],
    ['both agreeing', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }],
  ])('accepts %s', async (_what, headers) => {
    expect((await signIn({ ...json, ...requested, ...headers })).status).toBe(200);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling subdomain', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a null origin', { origin: 'null' }],
    ['a longer host', { origin: 'http://localhost:3000.evil.example' }],
    ['another port', { origin: 'http://localhost:3001' }],
    ['another scheme', { origin: 'https://localhost:3000' }],
    [
      'metadata and Origin that disagree',
      {
        'sec-fetch-site': 'same-origin',
        origin: 'https://evil.example',
      },
    ],
    ['a client that says nothing', {}],
  ])('refuses %s', async (_what, headers) => {
    const response = await signIn({ ...json, ...requested, ...headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'origine-refusee' });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('refuses a write without our own header', async () => {
    expect((await signIn({ ...json, 'sec-fetch-site': 'same-origin' })).status).toBe(403);
    expect(
      (await signIn({ ...json, 'sec-fetch-site': 'same-origin', 'x-requested-with': 'x' })).status,
    ).toBe(403);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; x=application/json',
    'application/json; charset=utf-16',
    'application/json-patch+json',
  ])('refuses a body that is %s', async (type) => {
    const response = await signIn({ ...OWN_HEADERS, 'content-type': type });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'format-non-accepte' });
  });

  it('accepts the name under which the demo was opened, and production does not', async () => {
    const own = { ...json, ...requested, origin: portal.origin };
    expect((await signIn(own)).status).toBe(200);
    const { origin } = await portal.instance({ mode: 'production' });
    const response = await fetch(`${origin}/api/ordre/session`, {
      method: 'POST',
      headers: { ...own, origin },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });

  it('changes nothing by GET, HEAD or OPTIONS', async () => {
    for (const method of ['HEAD', 'OPTIONS']) {
      const response = await fetch(`${portal.origin}/api/ordre/session`, { method });
      expect([200, 405]).toContain(response.status);
    }
    const options = await fetch(`${portal.origin}/api/ordre/session`, { method: 'OPTIONS' });
    expect(options.headers.get('allow')).toBe('GET, POST, DELETE');
  });
});
