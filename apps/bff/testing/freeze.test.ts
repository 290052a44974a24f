import { listDemoMessages } from '@eps/domain';
import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { expectOk, signIn } from './journeys.ts';
import { addAccount, PASSWORD, type Person } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

const API = '/api/ordre';

describeOnEachDialect('an account in other hands', (dialect) => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal(dialect);
  });
  afterAll(() => portal.stop());

  /** The token of the last link to a page that reached an address. */
  const tokenTo = async (to: string, page: string): Promise<string> => {
    await portal.courier.flush();
    for (const { links } of await listDemoMessages(portal.ctx, { to })) {
      const link = links.map((found) => new URL(found)).find(({ pathname }) => pathname === page);
      if (link) return link.searchParams.get('jeton') ?? '';
    }
    throw new Error(`No link to ${page}`);
  };
  /** Somebody signed in, who has asked for another address and proved it. */
  const changing = async (): Promise<{ browser: Browser; person: Person; email: string }> => {
    const person = await addAccount(portal.ctx);
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    const email = `autre.${person.email}`;
    const body = { motDePasseActuel: PASSWORD, email };
    expectOk(await browser.send('PUT', `${API}/compte/connexion`, body));
    const jeton = await tokenTo(email, '/ordre/activation');
    const confirmed = expectOk(await browser.send('POST', `${API}/activation`, { jeton }));
    expect(confirmed.body).toMatchObject({ email, prendEffetLe: expect.any(String) });
    return { browser, person, email };
  };

  it('is frozen by one click from the mail, without a session', async () => {
    const { browser, person } = await changing();
    const jeton = await tokenTo(person.email, '/ordre/gel');
    const anybody = portal.browser();
    const inspected = await anybody.send('POST', `${API}/liens/examen`, { jeton, usage: 'gel' });
    expect(inspected.body).toMatchObject({ suite: 'gel' });
    expect((await browser.get(`${API}/compte`)).status).toBe(200);
    expectOk(await anybody.send('POST', `${API}/gel`, { jeton }));
    expect((await browser.get(`${API}/compte`)).status).toBe(401);
    expect((await signIn(portal.browser(), person)).body).toMatchObject({
      code: 'identifiants-refuses',
    });
    const again = await anybody.send('POST', `${API}/gel`, { jeton });
    expect(again.body).toMatchObject({ code: 'lien-utilise' });
    expect(portal.logs.join('')).not.toContain(jeton);
  });

  it('is frozen by its owner, signed in, without the password', async () => {
    const person = await addAccount(portal.ctx);
    const [browser, other] = [portal.browser(), portal.browser()];
    expectOk(await signIn(browser, person));
    expectOk(await signIn(other, person));
    expect((await portal.browser().send('POST', `${API}/compte/gel`)).status).toBe(401);
    expectOk(await browser.send('POST', `${API}/compte/gel`));
    expect((await browser.get(`${API}/session`)).body['compte']).toBeNull();
    expect((await other.get(`${API}/compte`)).status).toBe(401);
    expect((await signIn(portal.browser(), person)).body).toMatchObject({
      code: 'identifiants-refuses',
    });
  });

  it('keeps its address: the old one cancels the change by its link', async () => {
    const { browser, person, email } = await changing();
    const waiting = await browser.get(`${API}/compte`);
    expect(waiting.body).toMatchObject({ email: person.email, emailEnAttente: { email } });
    const jeton = await tokenTo(person.email, '/ordre/adresse/annulation');
    expectOk(await portal.browser().send('POST', `${API}/adresse/annulation`, { jeton }));
    const after = await browser.get(`${API}/compte`);
    expect(after.body).toMatchObject({ email: person.email, emailEnAttente: null });
  });

  it('keeps its address: its owner cancels the change from the account', async () => {
    const { browser, person } = await changing();
    for (let i = 0; i < 2; i += 1)
      expectOk(await browser.send('DELETE', `${API}/compte/adresse-en-attente`));
    const after = await browser.get(`${API}/compte`);
    expect(after.body).toMatchObject({ email: person.email, emailEnAttente: null });
  });

  it('says which services a session opens', async () => {
    const browser = portal.browser();
    expectOk(await signIn(browser, await addAccount(portal.ctx)));
    const accueil = expectOk(await browser.get(`${API}/accueil`));
    const parametres = { id: 'parametres', acces: 'ouvert' };
    expect(accueil.body).toMatchObject({ services: expect.arrayContaining([parametres]) });
  });
});
