import { CARDS, emptyTables, eventTypes, insertCompte } from '@eps/domain/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import {
  API,
  type CardPortal,
  comeBack,
  DEPARTURE,
  goByCard,
  insertCardHolder,
  isSignedIn,
  locationOf,
  showAtProvider,
  startCardPortal,
  startCps,
} from './cards.ts';
import type { Misbehaviour } from './hostile-psc.ts';

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Each is refused by the portal itself, whatever the provider's client already tests. */
const attacks: readonly (readonly [string, Misbehaviour])[] = [
  [
    'an unsigned token',
    { idToken: async (claims) => `${base64url({ alg: 'none' })}.${base64url(claims)}.` },
  ],
  [
    'a token signed with another key',
    { idToken: (claims, psc) => psc.sign(claims, {}, psc.keys.other.privateKey) },
  ],
  ['another issuer', { idToken: (claims, psc) => psc.sign({ ...claims, iss: 'https://evil' }) }],
  ['another audience', { idToken: (claims, psc) => psc.sign({ ...claims, aud: 'autre' }) }],
  ['another nonce', { idToken: (claims, psc) => psc.sign({ ...claims, nonce: 'autre' }) }],
  ['a lower level', { idToken: (claims, psc) => psc.sign({ ...claims, acr: 'eidas0' }) }],
  [
    'an expired token',
    { idToken: (claims, psc) => psc.sign({ ...claims, iat: 1_600_000_000, exp: 1_600_000_120 }) },
  ],
  ['userinfo of somebody else', { userinfo: (claims) => ({ ...claims, sub: 'f:autre' }) }],
  ['a card without an identifier', { userinfo: ({ SubjectNameID: _id, ...rest }) => rest }],
  [
    'claims that are no claims',
    { userinfo: (claims) => ({ ...claims, SubjectNameID: { $ne: 1 } }) },
  ],
];

describe('a provider that cheats', () => {
  let cards: CardPortal;
  let browser: Browser;

  beforeAll(async () => {
    cards = await startCardPortal('sqlite');
  });
  afterAll(() => cards.stop());
  beforeEach(async () => {
    const { portal, psc } = cards;
    await emptyTables(portal.ctx.db);
    Object.assign(psc.misbehaviour, { answers: {}, idToken: undefined, userinfo: undefined });
    browser = portal.browser();
    await insertCompte(portal.ctx, await insertCardHolder(portal.ctx));
  });

  it.each(attacks)('opens nothing with %s, and leaves one event', async (_what, misbehaviour) => {
    Object.assign(cards.psc.misbehaviour, misbehaviour);
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}?cps=refusee`);
    const { db } = cards.portal.ctx;
    expect(await isSignedIn(browser)).toBe(false);
    expect(await db('connexions').select()).toEqual([]);
    expect(await db('cartes').select()).toEqual([]);
    expect(await eventTypes(cards.portal.ctx)).toEqual(['connexion-cps-refusee']);
  });

  it('is not an error when the person gives up', async () => {
    const path = await showAtProvider(cards.psc, browser);
    const state = new URL(path, 'http://x').searchParams.get('state') ?? '';
    const given = `${API}/cps/retour?error=access_denied&state=${encodeURIComponent(state)}`;
    expect(locationOf(await comeBack(browser, given))).toBe(`/${CARDS}?cps=annulee`);
    expect(await eventTypes(cards.portal.ctx)).toEqual([]);
  });

  it('takes no code twice, nor one that it did not give', async () => {
    const path = await showAtProvider(cards.psc, browser);
    const forged = path.replace(/code=[^&]+/, 'code=invente');
    expect(locationOf(await comeBack(browser, forged))).toBe(`/${CARDS}?cps=expiree`);
    expect(locationOf(await comeBack(browser, path))).toBe(`/${CARDS}?cps=expiree`);
    expect(await eventTypes(cards.portal.ctx)).toEqual(['connexion-cps-refusee']);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('keeps every secret out of the logs and out of the addresses', async () => {
    const path = await showAtProvider(cards.psc, browser);
    const departure = browser.cookies.get(DEPARTURE) ?? 'absent';
    const state = new URL(path, 'http://x').searchParams.get('state') ?? 'absent';
    const location = locationOf(await comeBack(browser, path));
    cards.psc.misbehaviour.idToken = (claims, psc) => psc.sign({ ...claims, nonce: 'autre' });
    await goByCard(cards.psc, browser);
    const logged = cards.portal.logs.join('');
    expect(logged).toContain('"finishCps"');
    for (const secret of [...cards.psc.secrets, departure, state, '899700900014', 'BENSALEM']) {
      expect(logged).not.toContain(secret);
      expect(location).not.toContain(secret);
    }
  });
});

describe('a provider that is down', () => {
  it('is told within five seconds, at the departure and at the return', async () => {
    const cards = await startCardPortal('sqlite');
    const { portal, psc } = cards;
    try {
      const browser = portal.browser();
      await insertCompte(portal.ctx, await insertCardHolder(portal.ctx));
      const path = await showAtProvider(psc, browser);
      // Mute rather than gone: what waits longest.
      psc.misbehaviour.answers = { token: () => undefined };
      expect(locationOf(await comeBack(browser, path))).toBe(`/${CARDS}?cps=indisponible`);
      psc.misbehaviour.answers = { discovery: () => undefined };
      const started = Date.now();
      const refused = await startCps(browser);
      expect([refused.status, refused.body['code']]).toEqual([503, 'cps-indisponible']);
      expect(Date.now() - started).toBeLessThan(5_000);
      expect(browser.cookies.has(DEPARTURE)).toBe(false);
      expect((await browser.get(`${API}/cps`)).body).toEqual({ disponible: false });
      const ready = await browser.get<{ avertissements: string[] }>('/readyz');
      expect(ready.status).toBe(200);
      expect(ready.body.avertissements.join()).toMatch(/Pro Santé Connect ne répond pas/);
      expect(await eventTypes(portal.ctx)).toEqual([]);
      expect(await isSignedIn(browser)).toBe(false);
    } finally {
      await cards.stop();
    }
  });

  it('does not take the database’s fault for the person’s', async () => {
    const cards = await startCardPortal('sqlite');
    const { portal, psc } = cards;
    try {
      const browser = portal.browser();
      const path = await showAtProvider(psc, browser);
      await portal.ctx.db.schema.renameTable('cartes', 'cartes_away');
      expect(locationOf(await comeBack(browser, path))).toBe(`/${CARDS}?cps=indisponible`);
      expect(portal.logs.join('')).toContain('"where":"finishCps"');
    } finally {
      await cards.stop();
    }
  });
});

describe('the cookie of a departure', () => {
  it('is bound to this host, comes back from another site, and lasts ten minutes', async () => {
    const publicUrl = 'https://portail.example';
    const cards = await startCardPortal('sqlite', { config: { publicUrl, https: true } });
    try {
      const answer = await startCps(cards.portal.browser());
      const cookie = answer.headers.getSetCookie().find((line) => line.includes(DEPARTURE)) ?? '';
      expect(cookie).toMatch(/^__Host-eps-psc-assurance-maladie=[\w-]{43};/);
      for (const flag of ['Max-Age=600', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
        expect(cookie).toContain(`; ${flag}`);
      expect(cookie).not.toMatch(/; Domain/i);
    } finally {
      await cards.stop();
    }
  });
});
