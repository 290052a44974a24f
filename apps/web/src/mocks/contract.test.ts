import { allRoutes, type ProblemDocument, problemDocument } from '@eps/contracts';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createHandlers, mockedRoutes } from './handlers/index.ts';
import { scenarioIds } from './scenarios/ids.ts';
import { playScenario, scenarios } from './scenarios/index.ts';
import { createMockStore, type MockStore } from './store/store.ts';

const origin = 'http://maquette.test';
const server = setupServer();

// Every route in every scenario: machines that run everything at once are slow.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

/** A body every schema accepts, so that resolvers are reached. */
const bodies: Readonly<Record<string, object>> = {
  signIn: {
    identifiant: 'elodie.frene@medecin.example',
    motDePasse: 'Tilleul-Orage-7-Barque',
  },
  saveDraft: { etape: 'identite', valeurs: { rpps: '997' } },
  proveIdentity: { rpps: '997 0010 0011', dateNaissance: '17061980', cguAcceptees: true },
  sendCode: { canal: 'sms' },
  verifyCode: { code: '408 213' },
  finishParcours: {
    email: 'nouvelle@cabinet.example',
    emailConfirmation: 'nouvelle@cabinet.example',
    motDePasse: 'lune corail 9 moulin',
    motDePasseConfirmation: 'lune corail 9 moulin',
  },
  requestReset: { email: 'elodie.frene@medecin.example' },
  inspectLink: { jeton: 'lien-de-maquette', usage: 'reinitialisation' },
  openReset: { jeton: 'lien-de-maquette' },
  confirmAddress: { jeton: 'lien-de-maquette' },
  updateCredentials: {
    motDePasseActuel: 'Tilleul-Orage-7-Barque',
    nouveauMotDePasse: 'lune corail 9 moulin',
    nouveauMotDePasseConfirmation: 'lune corail 9 moulin',
    email: 'nouvelle@cabinet.example',
  },
  startCps: { but: 'connexion' },
  chooseActivite: { id: 'liberale' },
  provePassword: { motDePasse: 'Tilleul-Orage-7-Barque' },
  proveSecondFacteur: { code: '408213' },
  confirmSecondFacteur: { code: '408213' },
  freezeCompte: { jeton: 'lien-de-maquette' },
  cancelAddressChange: { jeton: 'lien-de-maquette' },
  reportError: { lieuId: 'lieu-931990014', message: 'Mauvaise adresse.' },
  allowStaffCards: { autorisees: true },
  acceptTerms: { version: '2026-11-01', acceptees: true },
};

function play(scenario: (typeof scenarioIds)[number]): MockStore {
  const store = createMockStore({ origin });
  playScenario(store, scenario);
  server.resetHandlers(...createHandlers(store));
  return store;
}

function ask(route: (typeof allRoutes)[number], kind = 'inscription'): Promise<Response> {
  const values: Record<string, string> = { espace: 'ordre', parcours: kind, id: 'inconnue' };
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? '');
  const body = bodies[route.id];
  return fetch(`${origin}${path}`, {
    method: route.method,
    headers: { 'X-Requested-With': 'eps', 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

describe('the mocked API', () => {
  it('answers every route of the contract, and nothing else', () => {
    const ids = mockedRoutes.map(({ route }) => route.id).sort();
    expect(ids).toEqual(allRoutes.map(({ id }) => id).sort());
  });

  const kinds = ['inscription', 'recuperation'];
  const calm = scenarioIds.filter((id) => !scenarios[id].meteo);
  it.each(calm)('%s: every route answers what the contract says', async (scenario) => {
    for (const route of allRoutes)
      for (const kind of route.path.includes(':parcours') ? kinds : kinds.slice(0, 1)) {
        play(scenario);
        const response = await ask(route, kind);
        const body: unknown = await response.json();
        expect(response.status, `${route.id}: ${JSON.stringify(body)}`).not.toBe(500);
        const schema = response.ok ? route.response : problemDocument;
        expect({ route: route.id, fault: z.safeParse(schema, body).error }).toEqual({
          route: route.id,
        });
      }
  });

  it('answers the same problem as the server to what the schemas refuse', async () => {
    play('happy');
    const response = await fetch(`${origin}/api/ordre/parcours/inscription/identite`, {
      method: 'POST',
      headers: { 'X-Requested-With': 'eps', 'Content-Type': 'application/json' },
      body: JSON.stringify({ rpps: '99700101119', dateNaissance: '31/02/1975' }),
    });
    const problem = (await response.json()) as ProblemDocument;
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(problem).toMatchObject({ status: 422, code: 'requete-invalide' });
    expect(Object.keys(problem.errors ?? {}).sort()).toEqual([
      'cguAcceptees',
      'dateNaissance',
      'rpps',
    ]);
  });

  it.each(['serveur-en-panne', 'envois-en-panne'] as const)('%s: says so', async (scenario) => {
    play(scenario);
    const route = allRoutes.find(({ id }) => id === 'signIn');
    if (!route) throw new Error('signIn');
    const response = await ask(route);
    expect(z.parse(problemDocument, await response.json()).code).toBe('indisponible');
  });

  it('refuses an unsafe request that another site could have sent', async () => {
    play('connecte');
    const response = await fetch(`${origin}/api/ordre/session`, { method: 'DELETE' });
    expect(response.status).toBe(403);
  });
});
