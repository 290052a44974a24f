import { randomUUID } from 'node:crypto';
import {
  CARDS,
  describeOnEachDialect,
  emptyTables,
  eventTypes,
  insertCompte,
  testEmail,
  testPassword,
} from '@eps/domain/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import {
  API,
  type CardPortal,
  goByCard,
  insertCardHolder,
  isSignedIn,
  startCardPortal,
} from './cards.ts';
import { expectOk } from './journeys.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

describeOnEachDialect('signing out of a card', (dialect) => {
  let cards: CardPortal;
  let browser: Browser;

  beforeAll(async () => {
    cards = await startCardPortal(dialect);
  });
  afterAll(() => cards.stop());
  beforeEach(async () => {
    const { portal } = cards;
    await emptyTables(portal.ctx.db);
    browser = portal.browser();
    await insertCompte(portal.ctx, await insertCardHolder(portal.ctx));
  });

  /** As the provider does: from elsewhere, without cookies, in a form. */
  const tell = (body: string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${cards.portal.origin}${API}/cps/deconnexion`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
  const logoutToken = (changes: object = {}, header: Record<string, unknown> = {}) => {
    const now = Math.floor(Date.now() / 1000);
    return cards.psc.sign(
      {
        iss: cards.psc.issuer,
        aud: cards.psc.clientId,
        iat: now,
        exp: now + 120,
        jti: randomUUID(),
        sid: 'session-of-the-provider',
        events: { [EVENT]: {} },
        ...changes,
      },
      { typ: 'logout+jwt', ...header },
    );
  };

  it('ends the session at once when the provider says so, and once', async () => {
    await goByCard(cards.psc, browser);
    expect(await isSignedIn(browser)).toBe(true);
    const body = new URLSearchParams({ logout_token: await logoutToken() }).toString();
    const told = await tell(body);
    expect([told.status, told.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await isSignedIn(browser)).toBe(false);
    await goByCard(cards.psc, browser);
    expect((await tell(body)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(true);
    expect(
      (await eventTypes(cards.portal.ctx)).filter((type) => type === 'session-fermee'),
    ).toEqual(['session-fermee']);
  });

  it('says nothing of whether there was a session to end', async () => {
    const token = await logoutToken({ sid: 'inconnue' });
    expect((await tell(new URLSearchParams({ logout_token: token }).toString())).status).toBe(200);
  });

  it('takes no token that is not the provider’s, for us, and of that kind', async () => {
    await goByCard(cards.psc, browser);
    const { keys } = cards.psc;
    const tokens = [
      await logoutToken({ aud: 'autre' }),
      await logoutToken({ iss: 'https://evil.example' }),
      await logoutToken({ events: {} }),
      await logoutToken({ nonce: 'x' }),
      await logoutToken({ iat: 1_600_000_000, exp: 1_600_000_120 }),
      await cards.psc.sign({ iss: cards.psc.issuer }, {}, keys.other.privateKey),
      'pas.un.jeton',
      '',
    ];
    for (const logout_token of tokens) {
      const answer = await tell(new URLSearchParams({ logout_token }).toString());
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { code: 'requete-illisible' },
      ]);
    }
    const right = await logoutToken();
    const twice = `logout_token=${right}&logout_token=${right}`;
    expect((await tell(twice)).status).toBe(400);
    expect((await tell(JSON.stringify({ logout_token: right }), 'application/json')).status).toBe(
      400,
    );
    expect((await tell('')).status).toBe(400);
    const get = await fetch(`${cards.portal.origin}${API}/cps/deconnexion`);
    expect(get.status).toBe(405);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('leads on to the provider, on a click, after a card only', async () => {
    await goByCard(cards.psc, browser);
    const { body } = expectOk(await browser.send('DELETE', `${API}/session`));
    const suite = new URL(String(body['suite']));
    expect(`${suite.origin}${suite.pathname}`).toBe(
      `${cards.psc.issuer}/protocol/openid-connect/logout`,
    );
    expect(suite.searchParams.get('post_logout_redirect_uri')).toBe(
      `http://localhost:3000/${CARDS}`,
    );
    expect(suite.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3);
    expect(await isSignedIn(browser)).toBe(false);
    expect(await cards.portal.ctx.db('connexions_cps').select()).toEqual([]);

    const typed = { identifiant: testEmail, motDePasse: testPassword };
    expectOk(await browser.send('POST', `${API}/session`, typed));
    const left = expectOk(await browser.send('DELETE', `${API}/session`));
    expect(left.body).toEqual({ fait: true, suite: null });
  });
});
