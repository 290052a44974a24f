import { getSession, signIn, type BodyInputOf, type ResponseOf, type Route } from '@eps/contracts';
import { finishParcours, getParcours, proveIdentity, sendCode, verifyCode } from '@eps/contracts';
import { describe, expect, it } from 'vitest';
import { mockedRoutes } from './handlers/index.ts';
import { MockRefusal } from './mock-route.ts';
import { chene, frene } from './people.ts';
import { playScenario } from './scenarios/index.ts';
import { createMockStore, type MockStore } from './store/store.ts';

function start(): { store: MockStore; wait: (minutes: number) => void } {
  let now = Date.parse('2026-11-20T13:00:00Z');
  const store = createMockStore({ now: () => new Date(now) });
  playScenario(store, 'happy');
  return {
    store,
    wait: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

async function call<R extends Route>(
  store: MockStore,
  route: R,
  body?: BodyInputOf<R>,
  parcours = 'inscription',
): Promise<ResponseOf<R>> {
  const mocked = mockedRoutes.find((candidate) => candidate.route.id === route.id);
  const params = { espace: 'ordre', parcours };
  return (await mocked?.answer(store, { params, query: {}, body })) as ResponseOf<R>;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const outcome = await work.catch((error: unknown) => error);
  return outcome instanceof MockRefusal ? outcome.code : 'accepted';
}

const identity = { rpps: chene.rpps, dateNaissance: chene.dateNaissance };

describe('the mocked state machine', () => {
  it('creates an account by SMS, once, and lets it sign in', async () => {
    const { store } = start();
    await call(store, proveIdentity, { ...identity, cguAcceptees: true });
    await call(store, sendCode, { canal: 'sms' });
    const code = /\d{6}/.exec(store.state.messages[0]?.text ?? '')?.[0] ?? '';
    expect((await call(store, verifyCode, { code })).etape).toBe('finaliser');
    const chosen = {
      email: 'C.Chene@cabinet.example',
      emailConfirmation: 'c.chene@cabinet.example',
      motDePasse: 'lune corail 9 moulin',
      motDePasseConfirmation: 'lune corail 9 moulin',
    };
    expect((await call(store, finishParcours, chosen)).etape).toBe('termine');
    expect(await codeOf(call(store, finishParcours, chosen))).toBe('etape-inattendue');
    const signedIn = await call(store, signIn, {
      identifiant: chosen.email,
      motDePasse: chosen.motDePasse,
    });
    expect(signedIn.compte).toMatchObject({ emailVerifie: false, obligations: [] });
  });

  it('ends a code after 5 wrong ones, 10 minutes or a newer code', async () => {
    const { store, wait } = start();
    await call(store, proveIdentity, { ...identity, cguAcceptees: true });
    await call(store, sendCode, { canal: 'email' });
    expect(await codeOf(call(store, sendCode, { canal: 'email' }))).toBe('renvoi-trop-tot');
    for (let left = 4; left > 0; left -= 1)
      expect(await codeOf(call(store, verifyCode, { code: '000000' }))).toBe('code-incorrect');
    expect(await codeOf(call(store, verifyCode, { code: '000000' }))).toBe('code-perime');
    wait(1);
    await call(store, sendCode, { canal: 'email' });
    wait(11);
    const code = /\d{6}/.exec(store.state.messages[0]?.text ?? '')?.[0] ?? '';
    expect(await codeOf(call(store, verifyCode, { code }))).toBe('code-perime');
  });

  it('drops a draft after 10 minutes and says so once', async () => {
    const { store, wait } = start();
    const save = mockedRoutes.find(({ route }) => route.id === 'saveDraft');
    await save?.answer(store, {
      params: { espace: 'ordre', parcours: 'inscription' },
      query: {},
      body: { etape: 'identite', valeurs: { rpps: '997' } },
    });
    expect((await call(store, getParcours)).brouillon).toEqual({ rpps: '997' });
    wait(10);
    expect(await call(store, getParcours)).toMatchObject({
      brouillon: null,
      brouillonPerime: true,
    });
    expect((await call(store, getParcours)).brouillonPerime).toBe(false);
  });

  it('locks an identifier after 5 failures for 15 minutes, known or not', async () => {
    for (const identifiant of [frene.email ?? '', 'personne@nulle-part.example']) {
      const { store, wait } = start();
      const attempt = () => codeOf(call(store, signIn, { identifiant, motDePasse: 'faux' }));
      for (let failure = 1; failure < 5; failure += 1)
        expect(await attempt()).toBe('identifiants-refuses');
      expect(await attempt()).toBe('compte-bloque');
      wait(14);
      expect(await attempt()).toBe('compte-bloque');
      wait(1);
      expect(await attempt()).toBe('identifiants-refuses');
    }
  });

  it('closes a session an hour after the last activity', async () => {
    const { store, wait } = start();
    const motDePasse = 'Tilleul-Orage-7-Barque';
    await call(store, signIn, { identifiant: frene.email ?? '', motDePasse });
    wait(59);
    expect((await call(store, getSession)).compte).not.toBeNull();
    wait(1);
    expect((await call(store, getSession)).compte).toBeNull();
  });
});
