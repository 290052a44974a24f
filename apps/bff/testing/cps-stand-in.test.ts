import { CARDS, describeOnEachDialect, insertCompte } from '@eps/domain/testing';
import { type RunningStandIn, startStandIn } from '@eps/psc';
import { createBrowser as createCardReader } from '@eps/psc/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPscClient } from '../src/psc/create-psc-client.ts';
import { API, comeBack, insertCardHolder, isSignedIn, locationOf, startCps } from './cards.ts';
import { expectOk } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const PUBLIC_URL = 'http://localhost:3000';

/** The whole way, with a real OpenID provider that knows nothing of our tests. */
describeOnEachDialect('a card at a real provider', (dialect) => {
  let portal: TestPortal;
  let standIn: RunningStandIn;
  let origin = '';

  beforeAll(async () => {
    standIn = await startStandIn({
      publicUrl: PUBLIC_URL,
      // The portal of the tests listens elsewhere than at its address.
      fetch: (input, init) => fetch(addressOf(input).replace(PUBLIC_URL, origin), init),
    });
    const psc = createPscClient({
      issuer: standIn.issuer,
      discoveryUrl: standIn.discoveryUrl,
      clientId: 'espace-pro-sante',
      clientSecret: 'secret-de-demonstration',
      allowInsecure: true,
    });
    portal = await startPortal(dialect, { psc, config: { espaces: [CARDS] } });
    origin = portal.origin;
    await insertCompte(portal.ctx, await insertCardHolder(portal.ctx));
  });
  afterAll(async () => {
    await portal.stop();
    await standIn.close();
  });

  it('opens, confirms, and ends on both sides', async () => {
    const browser = portal.browser();
    const reader = createCardReader();
    const goTo = async (but: 'connexion' | 'confirmation', card: string | null) => {
      const { body } = expectOk(await startCps(browser, but));
      const { pathname, search } = await reader.readCard(String(body['adresse']), card);
      return locationOf(await comeBack(browser, `${pathname}${search}`));
    };
    expect(await goTo('connexion', null)).toBe(`/${CARDS}?cps=annulee`);
    expect(await goTo('connexion', 'bensalem')).toBe(`/${CARDS}/accueil`);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await goTo('confirmation', 'bensalem')).toBe(`/${CARDS}/mon-compte?cps=confirmee`);

    // Another browser, the same card: its session ends when the provider's does.
    const other = portal.browser();
    const { body } = expectOk(await startCps(other));
    const back = await reader.readCard(String(body['adresse']), 'bensalem');
    await comeBack(other, `${back.pathname}${back.search}`);
    expect(await isSignedIn(other)).toBe(true);
    const left = expectOk(await browser.send('DELETE', `${API}/session`));
    const { url } = await reader.leave(String(left.body['suite']));
    expect(url.href).toBe(`${PUBLIC_URL}/${CARDS}`);
    await expect.poll(() => isSignedIn(other)).toBe(false);
    expect(await isSignedIn(browser)).toBe(false);
  });
});

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : String(input);
}
