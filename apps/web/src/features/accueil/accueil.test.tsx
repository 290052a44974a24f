import { getAccueil, type AccueilView } from '@eps/contracts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, contractServer, cut } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { AccueilScreen } from './accueil-screen.tsx';
import { monthOf, visitDay } from './texts.fr.ts';

const accueil: AccueilView = {
  maintenant: '2026-11-20T13:00:00.000Z',
  appel: 'Docteur Lefèvre-Delacroix',
  derniereConnexion: { le: '2026-11-12T17:42:00.000Z', appareil: 'Firefox sur Windows' },
  email: 'anne-sophie.lefevre-delacroix@cabinet-lilas.example',
  emailVerifie: true,
  motDePasseChangeLe: '2026-06-17T08:00:00.000Z',
  sessionsOuvertes: 1,
};
const server = contractServer(answer(getAccueil, () => accueil));

test('greets, and tells the state of the account', async () => {
  renderScreen(<AccueilScreen />);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Bonjour Docteur Lefèvre-Delacroix' }),
  ).toBeTruthy();
  expect(screen.getByText('vendredi 20 novembre 2026')).toBeTruthy();
  expect(
    screen.getByText('Dernière connexion le 12/11/2026 à 18:42, Firefox sur Windows'),
  ).toBeTruthy();
  expect(screen.getByText('Adresse vérifiée')).toBeTruthy();
  expect(screen.getByText('changé en juin')).toBeTruthy();
  expect(screen.getByText('1 ouverte, celle-ci')).toBeTruthy();
});

test('each service leads to its page, and none shows invented data', async () => {
  renderScreen(<AccueilScreen />);
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
  renderScreen(<AccueilScreen />);
  const link = await screen.findByRole('link', { name: 'voir comment' });
  expect(link.getAttribute('href')).toBe('/ordre/mon-compte');
});

test('a first visit has no former one', async () => {
  server.use(answer(getAccueil, () => ({ ...accueil, derniereConnexion: null })));
  renderScreen(<AccueilScreen />);
  expect(await screen.findByText(/C’est votre première visite/)).toBeTruthy();
});

test('waiting and failing are told', async () => {
  server.use(cut(getAccueil));
  renderScreen(<AccueilScreen />);
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
