import { getAccueil, listActivites, type AccueilView } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, contractServer, cut } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { sessionOf } from '../../testing/session-of.ts';
import { AccueilScreen } from './accueil-screen.tsx';
import { monthOf, visitDay, visitWords } from './texts.fr.ts';

function openServices(espace: EspaceId): AccueilView['services'] {
  return getEspace(espace).services.map(({ id }) => ({ id, acces: 'ouvert' }));
}

const accueil: AccueilView = {
  maintenant: '2026-11-20T13:00:00.000Z',
  appel: 'Docteur Lefèvre-Delacroix',
  derniereConnexion: { le: '2026-11-12T17:42:00.000Z', appareil: 'Firefox sur Windows' },
  email: 'anne-sophie.lefevre-delacroix@cabinet-lilas.example',
  emailVerifie: true,
  motDePasseChangeLe: '2026-06-17T08:00:00.000Z',
  secondFacteurActif: false,
  sessionsOuvertes: 1,
  services: openServices('ordre'),
  servicesAPresenter: false,
};
const server = contractServer(answer(getAccueil, () => accueil));

function show(): void {
  renderScreen(<AccueilScreen />, { session: sessionOf() });
}

test('greets, and tells the state of the account', async () => {
  show();
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Bonjour Docteur Lefèvre-Delacroix' }),
  ).toBeTruthy();
  expect(screen.getByText('vendredi 20 novembre 2026')).toBeTruthy();
  expect(
    screen.getByText('Dernière connexion le 12/11/2026 à 18 h 42, Firefox sur Windows'),
  ).toBeTruthy();
  expect(screen.getByText('Adresse vérifiée')).toBeTruthy();
  expect(screen.getByText('changé en juin')).toBeTruthy();
  expect(screen.getByText('1 ouverte, celle-ci')).toBeTruthy();
});

test('each service leads to its page, and none shows invented data', async () => {
  show();
  const link = await screen.findByRole('link', { name: 'Ce qui est prévu pour Mes Gardes' });
  expect(link.getAttribute('href')).toBe('/ordre/gardes');
  expect(screen.getAllByRole('heading', { level: 3 }).map((h3) => h3.textContent)).toEqual([
    'Mes Gardes',
    'Cotisations',
    'Abonnements',
    'Paramètres',
  ]);
});

test('an address to verify says how', async () => {
  server.use(answer(getAccueil, () => ({ ...accueil, emailVerifie: false })));
  show();
  const link = await screen.findByRole('link', { name: 'voir comment' });
  expect(link.getAttribute('href')).toBe('/ordre/mon-compte?rubrique=connexion');
});

test('a first visit has no former one', async () => {
  server.use(answer(getAccueil, () => ({ ...accueil, derniereConnexion: null })));
  show();
  expect(await screen.findByText(/C’est votre première visite/)).toBeTruthy();
});

test('waiting and failing are told', async () => {
  server.use(cut(getAccueil));
  show();
  expect(screen.getByText('Chargement de votre accueil…')).toBeTruthy();
  const retry = await screen.findByRole('button', { name: 'Réessayer' });
  server.resetHandlers();
  await userEvent.click(retry);
  expect(await screen.findByText('vendredi 20 novembre 2026')).toBeTruthy();
});

test('days and months are those of Paris', () => {
  const now = new Date('2026-01-01T12:00:00.000Z');
  expect(visitDay(new Date('2025-12-31T23:30:00.000Z'), now)).toBe('1er\u00a0janvier');
  expect(visitDay(new Date('2025-12-31T22:30:00.000Z'), now)).toBe('31\u00a0décembre 2025');
  expect(monthOf(new Date('2025-12-31T22:30:00.000Z'), now)).toBe('en décembre 2025');
  expect(monthOf(now, now)).toBe('aujourd’hui');
});

test.each([
  ['2026-11-21T21:30:00.000Z', 'd’', 'aujourd’hui à 22\u00a0h\u00a030'],
  ['2026-11-20T17:42:00.000Z', 'd’', 'hier à 18\u00a0h\u00a042'],
  ['2026-11-12T17:42:00.000Z', 'du ', '12\u00a0novembre'],
])('a visit of %s is told with « %s »', (le, de, quand) => {
  expect(visitWords(new Date(le), new Date('2026-11-21T22:00:00.000Z'))).toEqual({ de, quand });
});

describe('under headings (A11)', () => {
  const activite = { id: 'liberale', genre: 'liberale', libelle: 'Activité libérale' } as const;

  function showGrouped(view: Partial<AccueilView>, at = '/assurance-maladie/accueil'): void {
    server.use(
      answer(getAccueil, () => ({
        ...accueil,
        services: openServices('assurance-maladie'),
        ...view,
      })),
      answer(listActivites, () => ({
        activites: [
          { ...activite, detail: null },
          { id: 'e1', genre: 'salariee' as const, libelle: 'Centre des Lilas', detail: null },
        ],
        courante: 'liberale',
      })),
    );
    const session = sessionOf({ activite });
    renderScreen(<AccueilScreen />, { espace: 'assurance-maladie', at, session });
  }

  test('services stand under the heading of their declaration', async () => {
    showGrouped({});
    const activites = await screen.findByRole('region', { name: 'Activités' });
    expect(within(activites).getByRole('heading', { level: 3, name: 'Paiements' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map((h2) => h2.textContent)).toEqual([
      'Activités',
      'Services patient',
      'Commandes',
      'Liens utiles',
      'Contacts',
      'Gestion de compte',
    ]);
  });

  test('what the server does not let see is not there, nor its heading', async () => {
    const services = openServices('assurance-maladie').filter(
      ({ id }) => !['paiements', 'imprimes'].includes(id),
    );
    showGrouped({ services });
    expect(await screen.findByRole('region', { name: 'Services patient' })).toBeTruthy();
    expect(screen.queryByText('Paiements')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Commandes' })).toBeNull();
  });

  test('an address with a heading leads there', async () => {
    showGrouped({}, '/assurance-maladie/accueil#commandes');
    const heading = await screen.findByRole('heading', { level: 2, name: 'Commandes' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  test('a service that wants one more proof says so, and the ways to give it are offered', async () => {
    showGrouped({
      services: openServices('assurance-maladie').map(({ id }) => ({
        id,
        acces: id === 'dmt' ? 'preuve-a-donner' : 'ouvert',
      })),
    });
    expect(await screen.findByText('Une confirmation est à donner, une seule fois')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Présenter ma carte CPS/ })).toBeTruthy();
    expect(screen.getAllByText('confirmation à donner')).toHaveLength(1);
  });

  test('when every service opens, no proof is asked for', async () => {
    showGrouped({});
    await screen.findByRole('region', { name: 'Activités' });
    expect(screen.queryByText(/^Une confirmation est à donner/)).toBeNull();
  });

  test('the activity is named, with the way to change it, where there are several', async () => {
    showGrouped({});
    const link = await screen.findByRole('link', { name: 'en changer' });
    expect(link.getAttribute('href')).toBe('/assurance-maladie/activite');
  });
});
