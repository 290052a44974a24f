import { listDemoMessages } from '@eps/domain';
import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  expectOk,
  finish,
  inscriptionUpToCode,
  lastCode,
  lastToken,
  proveIdentity,
  sendCode,
  signIn,
  verifyCode,
} from './journeys.ts';
import { addAccount, addPerson, PASSWORD } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

const NO_MATCH =
  'Les informations que vous avez saisies ne correspondent pas à celles connues de l’Ordre, veuillez les corriger ou vous rapprocher de votre conseil';

describeOnEachDialect('journeys of ordre', (dialect) => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal(dialect);
  });
  afterAll(() => portal.stop());

  it('creates an account by SMS, whose address is verified later (O2–O6)', async () => {
    const person = await addPerson(portal.ctx);
    const browser = portal.browser();
    const code = await inscriptionUpToCode(portal, browser, person);
    const verified = expectOk(await verifyCode(browser, ` ${code.slice(0, 3)} ${code.slice(3)}`));
    expect(verified.body).toMatchObject({ etape: 'finaliser', canalVerifie: 'sms' });
    const email = `nouvelle.${person.email}`;
    const done = expectOk(await finish(browser, { email, emailConfirmation: email }));
    expect(done.body).toMatchObject({ etape: 'termine' });
    expect((await browser.get('/api/ordre/compte')).status).toBe(401);
    expectOk(await signIn(browser, { email }));
    expect((await browser.get('/api/ordre/compte')).body).toMatchObject({ emailVerifie: false });
    const jeton = await lastToken(portal.ctx, portal.courier, email);
    const confirmed = await browser.send('POST', '/api/ordre/activation', { jeton });
    expect(confirmed.body).toEqual({ email, prendEffetLe: null });
    expect((await browser.get('/api/ordre/compte')).body).toMatchObject({ emailVerifie: true });
  });

  it('creates an account by e-mail: that address is the identifier (O5)', async () => {
    const person = await addPerson(portal.ctx);
    const browser = portal.browser();
    expectOk(await proveIdentity(browser, person));
    expectOk(await sendCode(browser, 'email'));
    const code = await lastCode(portal.ctx, portal.courier, person.email);
    const verified = expectOk(await verifyCode(browser, code));
    expect(verified.body).toMatchObject({ emailFixe: person.email });
    expectOk(await finish(browser, {}));
    expectOk(await signIn(browser, person));
  });

  it('says the exact words of the guide', async () => {
    const stranger = portal.browser();
    const unknown = await proveIdentity(stranger, {
      rpps: '99700199997',
      dateNaissance: '01/01/1970',
    });
    expect(unknown.status).toBe(422);
    const person = await addAccount(portal.ctx);
    const wrongDay = await proveIdentity(stranger, { ...person, dateNaissance: '18/06/1975' });
    expect(wrongDay.body).toMatchObject({ code: 'identite-inconnue', detail: NO_MATCH });
    const existing = await proveIdentity(stranger, person);
    expect(existing.body).toMatchObject({
      code: 'compte-existant',
      detail:
        'Un compte est déjà associé à ce numéro RPPS, en cas d’oubli de mot de passe, demandez une récupération de mot de passe.',
    });
    const none = await proveIdentity(stranger, await addPerson(portal.ctx), 'recuperation');
    expect(none.body).toMatchObject({ detail: NO_MATCH });
  });

  it('refuses the address of another account after the code, and tells its owner', async () => {
    const owner = await addAccount(portal.ctx);
    const browser = portal.browser();
    const person = await addPerson(portal.ctx);
    expectOk(await verifyCode(browser, await inscriptionUpToCode(portal, browser, person)));
    const refused = await finish(browser, {
      email: owner.email.toUpperCase(),
      emailConfirmation: owner.email.toUpperCase(),
    });
    expect(refused.body).toMatchObject({
      code: 'adresse-deja-utilisee',
      detail: 'Un compte est déjà associé à cette adresse mail',
    });
    await portal.courier.flush();
    expect(await listDemoMessages(portal.ctx, { to: owner.email })).toHaveLength(1);
  });

  it('recovers an account by SMS and ends its other sessions (O8)', async () => {
    const person = await addAccount(portal.ctx);
    const open = portal.browser();
    expectOk(await signIn(open, person));
    const browser = portal.browser();
    expectOk(await proveIdentity(browser, person, 'recuperation'));
    const byMail = await sendCode(browser, 'email', 'recuperation');
    expect(byMail.body).toMatchObject({ code: 'moyen-indisponible' });
    expectOk(await sendCode(browser, 'sms', 'recuperation'));
    const code = await lastCode(portal.ctx, portal.courier, person.mobile);
    expectOk(await verifyCode(browser, code, 'recuperation'));
    const email = `retrouvee.${person.email}`;
    expectOk(await finish(browser, { email, emailConfirmation: email }, 'recuperation'));
    expect((await open.get('/api/ordre/compte')).status).toBe(401);
    expectOk(await signIn(browser, { email }));
    expect((await signIn(portal.browser(), person)).status).toBe(401);
  });

  it('asks for the current password before a change, and not after a reset link (O10, O12)', async () => {
    const person = await addAccount(portal.ctx);
    const browser = portal.browser();
    expectOk(await signIn(browser, person));
    const nouveauMotDePasse = 'phare renard 4 violon brume';
    const change = {
      nouveauMotDePasse,
      nouveauMotDePasseConfirmation: nouveauMotDePasse,
      email: person.email,
    };
    const update = (body: object) => browser.send('PUT', '/api/ordre/compte/connexion', body);
    expect((await update(change)).status).toBe(422);
    const wrong = await update({ ...change, motDePasseActuel: 'faux' });
    expect(wrong.body).toMatchObject({ code: 'mot-de-passe-actuel-incorrect' });

    await browser.send('POST', '/api/ordre/mot-de-passe-oublie', { email: person.email });
    const jeton = await lastToken(portal.ctx, portal.courier, person.email);
    expectOk(await browser.send('POST', '/api/ordre/reinitialisation', { jeton }));
    const weak = await update({
      ...change,
      nouveauMotDePasse: 'azertyuiop12',
      nouveauMotDePasseConfirmation: 'azertyuiop12',
    });
    expect(weak.body).toMatchObject({ code: 'mot-de-passe-trop-faible' });
    expectOk(await update(change));
    expectOk(await browser.get('/api/ordre/accueil'));
    expectOk(await signIn(portal.browser(), person, nouveauMotDePasse));
    expect((await signIn(portal.browser(), person, PASSWORD)).status).toBe(401);
  });

  it('keeps a draft across reloads and drops it after ten minutes', async () => {
    const browser = portal.browser();
    const draft = { etape: 'identite', valeurs: { rpps: '1000', dateNaissance: '17/06' } };
    expectOk(await browser.send('PUT', '/api/ordre/parcours/inscription/brouillon', draft));
    const read = () => browser.get('/api/ordre/parcours/inscription');
    expect((await read()).body).toMatchObject({ brouillon: draft.valeurs });
    portal.ctx.clock.advanceSeconds(601);
    expect((await read()).body).toMatchObject({ brouillon: null, brouillonPerime: true });
    const secret = await browser.send('PUT', '/api/ordre/parcours/inscription/brouillon', {
      etape: 'finaliser',
      valeurs: { motDePasse: 'x' },
    });
    expect(secret.status).toBe(422);
  });

  it('shows a person their sessions, their events, and what proves them', async () => {
    const person = await addAccount(portal.ctx);
    const [here, there] = [portal.browser(), portal.browser()];
    expectOk(await signIn(here, person));
    expectOk(await signIn(there, person));
    const { body } = await here.get<{ sessions: { id: string; courante: boolean }[] }>(
      '/api/ordre/compte/sessions',
    );
    expect(body.sessions).toHaveLength(2);
    for (const { id } of body.sessions)
      await there.send('DELETE', `/api/ordre/compte/sessions/${id}`);
    expect((await here.get('/api/ordre/compte')).status).toBe(401);
    const back = portal.browser();
    expectOk(await signIn(back, person));
    const events = await back.get<{ evenements: unknown[] }>('/api/ordre/compte/evenements');
    expect(events.body.evenements.length).toBeGreaterThanOrEqual(3);
    expectOk(await back.get('/api/ordre/compte/evenements/export'));
  });

  it('lets nobody end a session of another person', async () => {
    const [a, b] = [portal.browser(), portal.browser()];
    expectOk(await signIn(a, await addAccount(portal.ctx)));
    expectOk(await signIn(b, await addAccount(portal.ctx)));
    const { body } = await a.get<{ sessions: { id: string }[] }>('/api/ordre/compte/sessions');
    const id = body.sessions[0]?.id ?? '';
    const foreign = await b.send('DELETE', `/api/ordre/compte/sessions/${id}`);
    const absent = await b.send('DELETE', '/api/ordre/compte/sessions/absente');
    expect([foreign.status, foreign.body['code']]).toEqual([absent.status, absent.body['code']]);
    expect((await a.get('/api/ordre/compte')).status).toBe(200);
  });
});
