import { CARDS, describeOnEachDialect, testPassword } from '@eps/domain/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import {
  API,
  choosing,
  delegate,
  DELEGATIONS,
  DELEGUE,
  DELEGUE_PASSWORD,
  insertOtherOwner,
  insertOwner,
  INVITATION,
  NADIA,
  type Owner,
  propose,
  signInDelegue,
  signInOwner,
  tokenTo,
} from './delegations.ts';
import { expectOk } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const COOKIE = `eps-${CARDS}`;

describeOnEachDialect('a delegation', (dialect) => {
  let portal: TestPortal;
  let claire: Owner;
  let owner: Browser;
  let nadia: Browser;
  beforeEach(async () => {
    portal = await startPortal(dialect, { config: { espaces: ['ordre', 'tiers', CARDS] } });
    claire = await insertOwner(portal.ctx);
    owner = await signInOwner(portal, claire);
    nadia = portal.browser();
  });
  afterEach(() => portal.stop());

  const codeOf = async (answer: Promise<unknown>) => ((await answer) as ProblemAnswer).body.code;
  const accueil = async (browser = nadia) => (await browser.get(`${API}/accueil`)).status;
  const change = (id: string, services: readonly string[], finLe = '2027-05-20') =>
    owner.send('PUT', `${DELEGATIONS}/${id}`, { services, finLe });

  it('goes from the proposal to the home page of who acts by it', async () => {
    const proposed = expectOk(await propose(owner));
    expect(proposed.body).toMatchObject({ ...NADIA, etat: 'proposee', derniereConnexionLe: null });
    const jeton = await tokenTo(portal, NADIA.email, INVITATION);
    const looked = { titulaire: claire.nom, email: NADIA.email, motDePasseAChoisir: true };
    for (let times = 0; times < 2; times += 1) {
      const seen = expectOk(await nadia.send('POST', `${DELEGUE}/invitation`, { jeton }));
      expect(seen.body).toMatchObject({ ...looked, services: ['paiements', 'imprimes'] });
      expect(seen.text).not.toContain(claire.email);
    }
    const accept = (body: object) => nadia.send('POST', `${DELEGUE}/acceptation`, body);
    expect(await codeOf(accept({ jeton }))).toBe('mot-de-passe-a-definir');
    expect(await codeOf(accept(choosing(jeton, 'secret')))).toBe('mot-de-passe-trop-faible');
    expect(expectOk(await accept(choosing(jeton))).body).toEqual({ email: NADIA.email });
    expect(await codeOf(accept(choosing(jeton)))).toBe('lien-utilise');
    expect(nadia.cookies.has(COOKIE)).toBe(false);

    const opened = expectOk(await signInDelegue(nadia));
    const services = ['paiements', 'imprimes'];
    const compte = { nom: claire.nom, email: NADIA.email, obligations: [] };
    expect(opened.body).toMatchObject({
      compte: { ...compte, delegation: { nom: 'Nadia Benali', services } },
    });
    const home = expectOk(await nadia.get(`${API}/accueil`));
    const shown = home.body['services'] as { id: string }[];
    expect(shown.map(({ id }) => id)).toEqual(services);
    expect(home.body).toMatchObject({ email: NADIA.email, motDePasseChangeLe: null });
    expect(home.text).not.toContain(claire.email);
  });

  it('is told to its owner: the mail that freezes, the list, the events, the open sessions', async () => {
    await delegate(portal, owner);
    expectOk(await signInDelegue(nadia));
    expect(await tokenTo(portal, claire.email, `/${CARDS}/gel`)).toMatch(/^[\w-]{43}$/);
    const given = expectOk(await owner.get(DELEGATIONS));
    expect(given.body).toMatchObject({
      delegations: [{ etat: 'active', derniereConnexionLe: expect.any(String) as string }],
      delegables: ['paiements', 'imprimes', 'liens-utiles'],
      reste: 9,
      finMax: '2027-11-20',
    });
    const par = 'Nadia Benali';
    const { body: events } = expectOk(await owner.get(`${API}/compte/evenements`));
    expect(events['evenements']).toContainEqual(
      expect.objectContaining({ type: 'connexion-deleguee', par }),
    );
    const { body: open } = expectOk(await owner.get(`${API}/compte/sessions`));
    expect(open['sessions']).toContainEqual(expect.objectContaining({ par, courante: false }));
  });

  it('changes the id of the session at sign-in: one planted before opens nothing', async () => {
    await delegate(portal, owner);
    const valeurs = { numero: '93 199 001 4' };
    expectOk(await nadia.send('PUT', `${API}/creation/brouillon`, { valeurs }));
    const planted = nadia.copy();
    expectOk(await signInDelegue(nadia));
    expect(nadia.cookies.get(COOKIE)).not.toBe(planted.cookies.get(COOKIE));
    expect(await accueil(planted)).toBe(401);
    expect((await planted.get(`${API}/creation`)).body).toMatchObject({ brouillon: null });
  });

  it('ends with its owner’s word: the next request is nobody’s', async () => {
    const id = await delegate(portal, owner);
    expectOk(await signInDelegue(nadia));
    expect(await accueil()).toBe(200);
    expectOk(await owner.send('DELETE', `${DELEGATIONS}/${id}`));
    expect(await accueil()).toBe(401);
    expect((await nadia.get(`${API}/session`)).body).toMatchObject({ compte: null });
    expect(await codeOf(signInDelegue(nadia))).toBe('identifiants-refuses');
    expect(expectOk(await owner.get(DELEGATIONS)).body).toMatchObject({ delegations: [] });
    expect(await codeOf(owner.send('DELETE', `${DELEGATIONS}/${id}`))).toBe('introuvable');
  });

  it('ends with its delegate’s word: signed out at once, and the owner reads so', async () => {
    const id = await delegate(portal, owner);
    expectOk(await signInDelegue(nadia));
    const elsewhere = portal.browser();
    expectOk(await signInDelegue(elsewhere));
    expect(await codeOf(nadia.send('DELETE', `${DELEGUE}/delegations/absente`))).toBe(
      'introuvable',
    );
    const replayed = nadia.copy();
    const answer = expectOk(await nadia.send('DELETE', `${DELEGUE}/delegations/${id}`));
    expect(answer.body).toMatchObject({ compte: null });
    expect(nadia.cookies.has(COOKIE)).toBe(false);
    for (const browser of [nadia, replayed, elsewhere]) expect(await accueil(browser)).toBe(401);
    expect(await codeOf(signInDelegue(nadia))).toBe('identifiants-refuses');
    expect(expectOk(await owner.get(DELEGATIONS)).body).toMatchObject({ delegations: [] });
    const { body } = expectOk(await owner.get(`${API}/compte/evenements`));
    expect((body['evenements'] as object[])[0]).toMatchObject({
      type: 'delegation-renonciation',
      par: 'Nadia Benali',
    });
  });

  it('given up from another owner’s account, leaves that session as it is', async () => {
    const id = await delegate(portal, owner);
    const karim = await insertOtherOwner(portal.ctx);
    const other = await delegate(portal, await signInOwner(portal, karim));
    expectOk(await signInDelegue(nadia));
    expectOk(await nadia.send('PUT', `${DELEGUE}/delegations/courante`, { id: other }));
    const answer = expectOk(await nadia.send('DELETE', `${DELEGUE}/delegations/${id}`));
    expect(answer.body).toMatchObject({ compte: { nom: karim.nom } });
    expect(await accueil()).toBe(200);
    const own = expectOk(await nadia.get(`${DELEGUE}/delegations`));
    expect(own.body).toMatchObject({ delegations: [{ id: other, courante: true }] });
  });

  it('that opens nothing at present is listed, without a word on why, and given up', async () => {
    const id = await delegate(portal, owner);
    const karim = await insertOtherOwner(portal.ctx);
    await delegate(portal, await signInOwner(portal, karim));
    await portal.ctx.db('comptes').where({ id: claire.compteId }).update({ statut: 'dormant' });
    expectOk(await signInDelegue(nadia));
    const own = expectOk(await nadia.get(`${DELEGUE}/delegations`));
    expect(own.body).toMatchObject({
      delegations: [
        { titulaire: karim.nom, ouvre: true },
        { id, ouvre: false },
      ],
    });
    expect(own.text).not.toMatch(/dormant|statut/);
    const opened = nadia.send('PUT', `${DELEGUE}/delegations/courante`, { id });
    expect(await codeOf(opened)).toBe('introuvable');
    expectOk(await nadia.send('DELETE', `${DELEGUE}/delegations/${id}`));
    const left = expectOk(await nadia.get(`${DELEGUE}/delegations`));
    expect(left.body).toMatchObject({ delegations: [{ titulaire: karim.nom }] });
  });

  it('changes: open sessions end, and the next one holds the new services', async () => {
    const id = await delegate(portal, owner);
    expectOk(await signInDelegue(nadia));
    expectOk(await change(id, ['liens-utiles']));
    expect(await accueil()).toBe(401);
    const opened = expectOk(await signInDelegue(nadia));
    expect(opened.body).toMatchObject({ compte: { delegation: { services: ['liens-utiles'] } } });
    expect(await codeOf(change(id, ['dmt']))).toBe('delegation-hors-limites');
    expect(await codeOf(change(id, ['paiements'], '2028-01-01'))).toBe('delegation-hors-limites');
  });

  it('ends when the owner closes that session, or freezes the account', async () => {
    await delegate(portal, owner);
    expectOk(await signInDelegue(nadia));
    const { body } = expectOk(await owner.get(`${API}/compte/sessions`));
    const hers = (body['sessions'] as { id: string; par: string | null }[]).find(
      ({ par }) => par !== null,
    );
    expectOk(await owner.send('DELETE', `${API}/compte/sessions/${hers?.id}`));
    expect(await accueil()).toBe(401);
    expectOk(await signInDelegue(nadia));
    const jeton = await tokenTo(portal, claire.email, `/${CARDS}/gel`);
    expectOk(await portal.browser().send('POST', `${API}/gel`, { jeton }));
    expect(await accueil()).toBe(401);
    expect(await codeOf(signInDelegue(nadia))).toBe('identifiants-refuses');
  });

  it('asks for a proof of the last ten minutes to be given or changed, not to be taken back', async () => {
    const id = await delegate(portal, owner);
    portal.ctx.clock.advanceSeconds(11 * 60);
    for (const late of [
      propose(owner, { email: 'autre@cabinet.example' }),
      change(id, ['imprimes']),
    ])
      expect([(await late).status, await codeOf(late)]).toEqual([403, 'preuve-necessaire']);
    const typed = { motDePasse: testPassword };
    expectOk(await owner.send('POST', `${API}/session/confirmation`, typed));
    expectOk(await change(id, ['imprimes']));
    portal.ctx.clock.advanceSeconds(11 * 60);
    expectOk(await owner.send('DELETE', `${DELEGATIONS}/${id}`));
  });

  it('is one owner’s: to another it does not exist', async () => {
    const id = await delegate(portal, owner);
    const karim = await signInOwner(portal, await insertOtherOwner(portal.ctx));
    const wished = { services: ['paiements'], finLe: '2027-05-20' };
    for (const wanted of [id, 'absente', '%00', "'or'1"]) {
      const path = `${DELEGATIONS}/${wanted}`;
      const answers = [
        await karim.send('PUT', path, wished),
        await karim.send('DELETE', path),
        await karim.send('POST', `${path}/invitation`),
      ];
      for (const { status, body } of answers)
        expect([wanted, status, body['code']]).toEqual([wanted, 404, 'introuvable']);
    }
    expectOk(await signInDelegue(nadia));
  });

  it('says in French which field of a proposal is wrong', async () => {
    const wrong = {
      prenom: 'http://piege.example',
      nom: '',
      email: 'nadia',
      services: [],
      finLe: '20/05/2027',
    };
    const { status, body } = (await propose(owner, wrong)) as unknown as ProblemAnswer;
    expect([status, body.code]).toEqual([422, 'requete-invalide']);
    expect(Object.keys(body.errors ?? {}).sort()).toEqual(Object.keys(wrong).sort());
    for (const said of Object.values(body.errors ?? {})) expect(said[0]).toMatch(/\.$/);
  });

  it('leaves neither token, password nor address in the logs', async () => {
    expectOk(await propose(owner));
    const jeton = await tokenTo(portal, NADIA.email, INVITATION);
    expectOk(await nadia.send('POST', `${DELEGUE}/acceptation`, choosing(jeton)));
    expectOk(await signInDelegue(nadia));
    const logged = portal.logs.join('');
    expect(logged).toContain('"route":"signInDelegue"');
    for (const hidden of [jeton, DELEGUE_PASSWORD, NADIA.email, claire.email, 'Benali'])
      expect(logged).not.toContain(hidden);
  });
});
