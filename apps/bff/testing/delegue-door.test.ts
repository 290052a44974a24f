import { CARDS, describeOnEachDialect } from '@eps/domain/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Browser, ProblemAnswer } from './browser.ts';
import {
  API,
  choosing,
  delegate,
  DELEGATIONS,
  DELEGUE,
  insertOtherOwner,
  insertOwner,
  INVITATION,
  NADIA,
  NEW_PASSWORD,
  type Owner,
  propose,
  signInDelegue,
  signInOwner,
  tokenTo,
} from './delegations.ts';
import { expectOk } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const COOKIE = `eps-${CARDS}`;
const OTHER_PASSWORD = 'Barque-pigeon-8';

interface Choice {
  readonly id: string;
  readonly titulaire: string;
  readonly courante: boolean;
}

describeOnEachDialect('who acts by delegation', (dialect) => {
  let portal: TestPortal;
  let claire: Owner;
  let karim: Owner;
  let owner: Browser;
  let nadia: Browser;
  beforeEach(async () => {
    portal = await startPortal(dialect, { config: { espaces: [CARDS] } });
    claire = await insertOwner(portal.ctx);
    karim = await insertOtherOwner(portal.ctx);
    owner = await signInOwner(portal, claire);
    nadia = portal.browser();
    await delegate(portal, owner);
  });
  afterEach(() => portal.stop());

  const codeOf = async (answer: Promise<unknown>) => ((await answer) as ProblemAnswer).body.code;
  const accueil = async (browser = nadia) => (await browser.get(`${API}/accueil`)).status;
  const actsFor = async (browser = nadia) => {
    const { body } = await browser.get<{ compte: { nom: string } | null }>(`${API}/session`);
    return body.compte?.nom ?? null;
  };
  const choices = async () => {
    const { body } = await nadia.get<{ delegations: Choice[] }>(`${DELEGUE}/delegations`);
    return body.delegations;
  };
  const choose = (browser: Browser, id: string) =>
    browser.send('PUT', `${DELEGUE}/delegations/courante`, { id });
  /** Acts for Claire, and could for Karim: the id of his delegation. */
  const actingForTwo = async (): Promise<string> => {
    const other = await delegate(portal, await signInOwner(portal, karim), {
      services: ['liens-utiles'],
    });
    expectOk(await signInDelegue(nadia));
    const claires = (await choices()).find(({ titulaire }) => titulaire === claire.nom);
    if (claires?.courante === false) expectOk(await choose(nadia, claires.id));
    return other;
  };

  it('goes from one owner to the other under a new session id; the former session is over', async () => {
    const other = await actingForTwo();
    expect(await actsFor()).toBe(claire.nom);
    const before = nadia.copy();
    portal.ctx.clock.advanceSeconds(1);
    const chosen = expectOk(await choose(nadia, other));
    expect(chosen.body).toMatchObject({
      compte: { nom: karim.nom, delegation: { services: ['liens-utiles'] } },
    });
    expect(nadia.cookies.get(COOKIE)).not.toBe(before.cookies.get(COOKIE));
    expect(await accueil(before)).toBe(401);
    expect((await choices()).filter(({ courante }) => courante)).toMatchObject([{ id: other }]);
    const fresh = portal.browser();
    expectOk(await signInDelegue(fresh));
    expect(await actsFor(fresh)).toBe(karim.nom);
  });

  it('finds both tabs with the owner chosen last, and one session open', async () => {
    const other = await actingForTwo();
    const tab = nadia.copy();
    const answers = await Promise.all([choose(nadia, other), choose(tab, other)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const winner = answers[0]?.status === 200 ? nadia : tab;
    expect(await actsFor(winner)).toBe(karim.nom);
    const open = portal.ctx.db('connexions').whereNull('finie_le').whereNotNull('delegation');
    expect(await open).toHaveLength(1);
  });

  it('does not become somebody else’s delegate, nor one whose delegation is over', async () => {
    const other = await actingForTwo();
    expect(await codeOf(choose(nadia, 'absente'))).toBe('introuvable');
    const his = await signInOwner(portal, karim);
    expectOk(await his.send('DELETE', `${DELEGATIONS}/${other}`));
    expect(await codeOf(choose(nadia, other))).toBe('introuvable');
    expect(await actsFor()).toBe(claire.nom);
    expect(await choices()).toHaveLength(1);
    const paul = { email: 'paul@cabinet-fictif.example', prenom: 'Paul' };
    const { body } = expectOk(await propose(his, paul));
    expect(await codeOf(choose(nadia, String(body['id'])))).toBe('introuvable');
  });

  it('has forgotten the password: another one is chosen by mail, and ends the open sessions', async () => {
    expectOk(await signInDelegue(nadia));
    const anybody = portal.browser();
    expectOk(await anybody.send('POST', `${DELEGUE}/reinitialisation`, { email: NADIA.email }));
    const jeton = await tokenTo(portal, NADIA.email, NEW_PASSWORD);
    const chosen = { ...choosing(jeton, OTHER_PASSWORD), nouveauMotDePasseConfirmation: 'autre' };
    const set = (body: object) => anybody.send('POST', `${DELEGUE}/mot-de-passe`, body);
    expect(await codeOf(set(chosen))).toBe('requete-invalide');
    expect(await accueil()).toBe(200);
    const done = expectOk(await set(choosing(jeton, OTHER_PASSWORD)));
    expect(done.body).toEqual({ email: NADIA.email });
    expect(await accueil()).toBe(401);
    expect(await accueil(anybody)).toBe(401);
    expect(await codeOf(set(choosing(jeton, OTHER_PASSWORD)))).toBe('lien-utilise');
    expect(await codeOf(signInDelegue(portal.browser()))).toBe('identifiants-refuses');
    expectOk(await signInDelegue(nadia, { motDePasse: OTHER_PASSWORD }));
  });

  it('is invited again: the former link is dead, and the new one takes the password known', async () => {
    const his = await signInOwner(portal, karim);
    const { body } = expectOk(await propose(his));
    const former = await tokenTo(portal, NADIA.email, INVITATION);
    portal.ctx.clock.advanceSeconds(60);
    expectOk(await his.send('POST', `${DELEGATIONS}/${String(body['id'])}/invitation`));
    const jeton = await tokenTo(portal, NADIA.email, INVITATION);
    expect(jeton).not.toBe(former);
    const accept = (typed: object) => nadia.send('POST', `${DELEGUE}/acceptation`, typed);
    expect(await codeOf(accept({ jeton: former }))).toMatch(/^lien-/);
    const seen = expectOk(await nadia.send('POST', `${DELEGUE}/invitation`, { jeton }));
    expect(seen.body).toMatchObject({ titulaire: karim.nom, motDePasseAChoisir: false });
    expectOk(await accept({ jeton }));
    expectOk(await signInDelegue(nadia));
    expect(await choices()).toHaveLength(2);
  });

  it('is kept out of an invitation that is not of this espace’s making', async () => {
    for (const jeton of ['', 'x', 'a'.repeat(5_000), 'é'.repeat(43)]) {
      expect(await codeOf(nadia.send('POST', `${DELEGUE}/invitation`, { jeton }))).toBe(
        'lien-illisible',
      );
      expect(await codeOf(nadia.send('POST', `${DELEGUE}/mot-de-passe`, choosing(jeton)))).toBe(
        'lien-illisible',
      );
    }
  });

  it('closes the door after three wrong passwords, as that of accounts', async () => {
    const wrong = { motDePasse: 'Faux-mot-1' };
    for (let times = 0; times < 2; times += 1)
      expect(await codeOf(signInDelegue(nadia, wrong))).toBe('identifiants-refuses');
    const last = await signInDelegue(nadia, wrong);
    expect([last.status, last.headers.get('retry-after')]).toEqual([423, '900']);
    expect(await codeOf(signInDelegue(nadia))).toBe('compte-bloque');
    expect((await owner.get(`${API}/compte`)).status).toBe(200);
    expect(await actsFor(await signInOwner(portal, claire))).toBe(claire.nom);
  });
});
