import { getCpsStatus } from '@eps/contracts';
import {
  atOnce,
  CARDS,
  CENTRE,
  describeOnEachDialect,
  emptyTables,
  eventTypes,
  freeze,
  insertCentre,
  insertCompte,
  testEmail,
  testPassword,
} from '@eps/domain/testing';
import { enrol } from '@eps/domain';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  API,
  CARD_RPPS,
  type CardPortal,
  comeBack,
  DEPARTURE,
  goByCard,
  insertCardHolder,
  isSignedIn,
  locationOf,
  showAtProvider,
  showCard,
  startCardPortal,
  startCps,
} from './cards.ts';
import type { Browser } from './browser.ts';

describeOnEachDialect('a sign-in by card over HTTP', (dialect) => {
  let cards: CardPortal;
  let browser: Browser;

  beforeAll(async () => {
    cards = await startCardPortal(dialect);
  });
  afterAll(() => cards.stop());
  beforeEach(async () => {
    const { portal, psc } = cards;
    await emptyTables(portal.ctx.db);
    Object.assign(psc.misbehaviour, { idToken: undefined, userinfo: undefined });
    browser = portal.browser();
    await browser.get(`${API}/session`);
  });
  const ctx = () => cards.portal.ctx;
  const openSessions = () => ctx().db('connexions').whereNull('finie_le').select();
  const signInByPassword = () =>
    browser.send('POST', `${API}/session`, { identifiant: testEmail, motDePasse: testPassword });

  it('opens a session that Strict cookies did not come back for', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    const known = browser.cookies.get('eps-navigateur');
    const answer = await comeBack(browser, await showAtProvider(cards.psc, browser));
    expect(locationOf(answer)).toBe(`/${CARDS}/accueil`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.getSetCookie().join()).toMatch(/eps-assurance-maladie=.*SameSite=Strict/);
    expect(answer.text).toBe('');
    expect(browser.cookies.get('eps-navigateur')).toBe(known);
    expect(browser.cookies.has(DEPARTURE)).toBe(false);
    expect(await isSignedIn(browser)).toBe(true);
    const { body } = await browser.get<{ sessions: unknown[] }>(`${API}/compte/sessions`);
    expect(body.sessions).toMatchObject([{ preuve: 'cps', courante: true }]);
    const [remembered] = await ctx().db('navigateurs_connus').select();
    expect(remembered?.navigateur_empreinte).toBe(
      ctx().vault.fingerprint('navigateur', known ?? ''),
    );
  });

  it('opens one session, once, however often the browser comes back', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    const path = await showAtProvider(cards.psc, browser);
    const browsers = Array.from({ length: 6 }, () => browser.copy());
    const answers = await Promise.all(atOnce(6, (index) => comeBack(at(browsers, index), path)));
    expect(answers.map(locationOf).sort()).toEqual([
      `/${CARDS}/accueil`,
      ...Array.from({ length: 5 }, () => `/${CARDS}?cps=expiree`),
    ]);
    expect(locationOf(await comeBack(browser, path))).toBe(`/${CARDS}?cps=expiree`);
    expect(await openSessions()).toHaveLength(1);
    expect(await eventTypes(ctx())).toEqual(['carte-associee', 'connexion-cps']);
  });

  it('is bound to the browser that left', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    const path = await showAtProvider(cards.psc, browser);
    const other = cards.portal.browser();
    expect(locationOf(await comeBack(other, path))).toBe(`/${CARDS}?cps=expiree`);
    const own = await showAtProvider(cards.psc, other);
    expect(locationOf(await comeBack(other, path))).toBe(`/${CARDS}?cps=expiree`);
    expect(await isSignedIn(other)).toBe(false);
    expect(await openSessions()).toEqual([]);
    expect(await eventTypes(ctx())).toEqual([]);
    // What somebody else brought has broken nothing off.
    expect(locationOf(await comeBack(other, own))).toBe(`/${CARDS}/accueil`);
    expect(locationOf(await comeBack(browser, path))).toBe(`/${CARDS}/accueil`);
  });

  it('leads who has no account to make one, proved already', async () => {
    await insertCardHolder(ctx());
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}/inscription/identifiants`);
    expect(await isSignedIn(browser)).toBe(false);
    const { body } = await browser.get(`${API}/creation`);
    expect(body).toMatchObject({ etape: 'identifiants', preuve: 'cps' });
  });

  it('sends who is not known back, with a word', async () => {
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}?cps=inconnue`);
    expect(await isSignedIn(browser)).toBe(false);
    expect(await eventTypes(ctx())).toEqual(['connexion-cps-refusee']);
  });

  it('asks who has several activities to choose before anything else', async () => {
    await insertCentre(ctx());
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    await enrol(ctx(), { espace: CARDS, numero: CENTRE, rpps: CARD_RPPS });
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}/activite`);
    const owed = await browser.get(`${API}/compte/informations`);
    expect([owed.status, owed.body['code']]).toEqual([403, 'activite-a-choisir']);
    const { body } = await browser.get<{ activites: { id: string }[] }>(`${API}/activites`);
    const id = body.activites[1]?.id;
    const chosen = await browser.send('PUT', `${API}/activites/courante`, { id });
    expect(chosen.body['compte']).toMatchObject({
      activite: { genre: 'salariee', libelle: 'CENTRE DES QUATRE-SAISONS' },
      obligations: [],
    });
    expect((await browser.get(`${API}/compte/informations`)).status).toBe(200);
  });

  it('opens at once an account that three wrong passwords have locked', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    const wrong = { identifiant: testEmail, motDePasse: 'faux' };
    const guess = () => browser.send('POST', `${API}/session`, wrong);
    await guess();
    await guess();
    expect((await guess()).status).toBe(423);
    expect((await signInByPassword()).status).toBe(423);
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}/accueil`);
    expect(await eventTypes(ctx())).toContain('blocage-leve');
    expect((await signInByPassword()).status).toBe(200);
  });

  it('says that it has reopened a frozen account, whose password is to be chosen anew', async () => {
    await freeze(ctx(), await insertCompte(ctx(), await insertCardHolder(ctx())));
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}/mon-compte?compte=rouvert`);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('confirms an open session with its owner’s card, and with no other', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    expect((await startCps(browser, 'confirmation')).status).toBe(401);
    await signInByPassword();
    showCard(cards.psc, '10100004521');
    expect(await goByCard(cards.psc, browser, 'confirmation')).toBe(
      `/${CARDS}/mon-compte?cps=autre-personne`,
    );
    const [before] = await openSessions();
    expect(before?.preuves).not.toContain('cps');
    cards.psc.misbehaviour.userinfo = (claims) => claims;
    const stolen = browser.copy();
    expect(await goByCard(cards.psc, browser, 'confirmation')).toBe(
      `/${CARDS}/mon-compte?cps=confirmee`,
    );
    // The id that the session had before it proved more opens nothing any more.
    expect(await isSignedIn(stolen)).toBe(false);
    const sessions = await openSessions();
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.preuves).toContain('"cps"');
    expect(await isSignedIn(browser)).toBe(true);
    expect(await eventTypes(ctx())).toEqual([
      'connexion-reussie',
      'connexion-cps-refusee',
      'carte-associee',
      'identite-confirmee',
    ]);
  });

  it('ends the session that the browser left with, once another is open, and not before', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    await signInByPassword();
    showCard(cards.psc, '10100004521');
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}?cps=inconnue`);
    expect(await openSessions()).toMatchObject([{ preuve: 'mot-de-passe' }]);
    expect(await isSignedIn(browser)).toBe(true);
    cards.psc.misbehaviour.userinfo = (claims) => claims;
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}/accueil`);
    expect(await openSessions()).toMatchObject([{ preuve: 'cps' }]);
    const [former] = await ctx().db('connexions').whereNotNull('finie_le').select();
    expect(former).toMatchObject({ preuve: 'mot-de-passe', fin_motif: 'deconnexion' });
    expect((await eventTypes(ctx())).at(-1)).toBe('deconnexion');
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('takes a card read an hour ago to sign in, as no recent proof, and not to confirm', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    // By the portal’s clock and by the provider’s, which is the machine’s.
    const now = Math.min(Date.now(), ctx().clock.now().getTime());
    const hourAgo = Math.floor(now / 1000) - 3600;
    cards.psc.misbehaviour.idToken = (claims, psc) => psc.sign({ ...claims, auth_time: hourAgo });
    expect(await goByCard(cards.psc, browser)).toBe(`/${CARDS}/accueil`);
    const [session] = await openSessions();
    expect(session?.preuves).toContain(new Date(hourAgo * 1000).toISOString());
    expect(await goByCard(cards.psc, browser, 'confirmation')).toBe(
      `/${CARDS}/mon-compte?cps=refusee`,
    );
    expect(await openSessions()).toMatchObject([{ preuves: session?.preuves }]);
    expect((await eventTypes(ctx())).at(-1)).toBe('connexion-cps-refusee');
  });

  it('confirms nothing for a session that has ended meanwhile', async () => {
    await insertCompte(ctx(), await insertCardHolder(ctx()));
    await signInByPassword();
    const path = await showAtProvider(cards.psc, browser, 'confirmation');
    await browser.send('DELETE', `${API}/session`);
    expect(locationOf(await comeBack(browser, path))).toBe(`/${CARDS}?cps=expiree`);
  });

  it('does not exist where cards are not taken', async () => {
    expect((await browser.get('/api/ordre/cps')).status).toBe(404);
    const answer = await browser.send('POST', '/api/ordre/cps/depart', { but: 'connexion' });
    expect(answer.status).toBe(404);
    expect((await browser.get('/api/ordre/cps/retour?state=x&code=y')).status).toBe(404);
    expect((await browser.get('/api/ordre/cps')).body['code']).toBe('introuvable');
    expect((await browser.send('HEAD', `${API}/cps/retour`)).status).toBe(405);
    expect((await browser.send('POST', `${API}/cps/retour`)).status).toBe(405);
  });

  it('is offered while the provider answers', async () => {
    const { body } = await browser.get(`${API}/cps`);
    expect(getCpsStatus.response.parse(body)).toEqual({ disponible: true });
  });
});

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Nothing at ${index}`);
  return item;
}
