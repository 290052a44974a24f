import { getAccueil, getCpsStatus, getSession, listOwnDelegations } from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer, cut } from '../../testing/contract-server.ts';
import { sessionOf } from '../../testing/session-of.ts';

const server = contractServer(...signedOut, cut(getAccueil), cut(listOwnDelegations));

/** How much later than this browser the server says it is. */
function serverAheadBy(seconds: number): void {
  server.use(
    answer(getSession, () => ({
      maintenant: new Date(Date.now() + seconds * 1000).toISOString(),
      compte: null,
      suite: null,
    })),
  );
}

const show = (): void => void renderApp('/assurance-maladie/configuration');

beforeEach(() => localStorage.clear());

test('is public, and finds a clock on time and cards that answer', async () => {
  show();
  expect(await screen.findByRole('heading', { level: 1, name: 'Configuration' })).toBeTruthy();
  expect(await screen.findByText('À l’heure')).toBeTruthy();
  expect(await screen.findByText('Pro Santé Connect répond')).toBeTruthy();
});

const menu = (): HTMLElement | null => screen.queryByRole('navigation', { name: 'MON COMPTE' });

test('without a session, has no menu of an account', async () => {
  show();
  await screen.findByRole('heading', { level: 1, name: 'Configuration' });
  expect(await screen.findByRole('link', { name: 'Se connecter' })).toBeTruthy();
  expect(menu()).toBeNull();
});

test('opened from one’s account, keeps its menu, where it is « Paramètres de compte »', async () => {
  server.use(answer(getSession, () => sessionOf()));
  show();
  await waitFor(() => expect(menu()).not.toBeNull());
  const place = within(menu() ?? document.body).getByRole('link', { current: 'page' });
  expect(place.textContent).toBe('Paramètres de compte');
  expect(screen.getByRole('heading', { level: 1, name: 'Configuration' })).toBeTruthy();
});

test.each([
  ['a delegate', { delegation: { nom: 'Nadia Benali', services: ['paiements'] } }],
  ['who owes something first', { obligations: ['cgu' as const] }],
])('%s reads it without the menu of the account', async (_who, options) => {
  server.use(answer(getSession, () => sessionOf(options)));
  show();
  await screen.findByRole('heading', { level: 1, name: 'Configuration' });
  await screen.findByRole('button', { name: /^Compte de/ });
  expect(menu()).toBeNull();
});

test.each([
  [300, /^En retard de 5\sminutes/],
  [-300, /^En avance de 5\sminutes/],
])('a server %i s ahead: says how far off the clock is', async (seconds, told) => {
  serverAheadBy(seconds);
  show();
  expect(await screen.findByText(told)).toBeTruthy();
});

test('cards that do not answer are told, then asked again on demand', async () => {
  server.use(answer(getCpsStatus, () => ({ disponible: false })));
  show();
  expect(await screen.findByText(/^Pro Santé Connect ne répond pas/)).toBeTruthy();
  server.use(answer(getCpsStatus, () => ({ disponible: true })));
  await userEvent.click(screen.getByRole('button', { name: /^Refaire/ }));
  expect(await screen.findByText('Pro Santé Connect répond')).toBeTruthy();
});

test('a server that cannot be reached is no verdict', async () => {
  server.use(cut(getCpsStatus));
  show();
  await waitFor(() => expect(screen.getByText('Le serveur n’a pas répondu')).toBeTruthy());
});

test('« Configuration » is a page of the espaces that declare it only', async () => {
  renderApp('/ordre/configuration');
  expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeTruthy();
});
