import { getSession, listEspaces, signOut } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, contractServer, cut } from '../testing/contract-server.ts';
import { sessionOf } from '../testing/session-of.ts';
import { currentPath, renderApp } from './testing/render-app.tsx';
import { signedOut } from './testing/signed-out.ts';

const server = contractServer(...signedOut);

function signedIn(options: Parameters<typeof sessionOf>[0] = {}): void {
  server.use(answer(getSession, () => sessionOf(options)));
}

describe('addresses', () => {
  test.each(['/inconnu', '/ordre/inconnu', '/ordre/inscription/inconnu', '/toString'])(
    '%s leads nowhere, and says so',
    async (address) => {
      renderApp(address);
      expect(
        await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
      ).toBeTruthy();
      expect(currentPath()).toBe(address);
    },
  );

  test('an espace that is declared but not served does not exist', async () => {
    server.use(answer(listEspaces, () => ({ espaces: [], demo: false })));
    renderApp('/ordre');
    expect(await screen.findByText('Cette page n’existe pas')).toBeTruthy();
  });

  test('the identity follows the address', async () => {
    renderApp('/ordre');
    await screen.findByLabelText('E-mail');
    expect(document.documentElement.dataset['espace']).toBe('ordre');
  });
});

describe('signed-in pages', () => {
  test('open to who is signed in', async () => {
    signedIn();
    renderApp('/ordre/gardes');
    expect(await screen.findByRole('heading', { level: 1, name: 'Mes Gardes' })).toBeTruthy();
  });

  test('who is signed in does not sign in again', async () => {
    signedIn({ obligations: ['mot-de-passe'] });
    renderApp('/ordre');
    await waitFor(() => expect(currentPath()).toBe('/ordre/mon-compte'));
  });

  test('a password to choose comes before anything else', async () => {
    signedIn({ obligations: ['mot-de-passe', 'cgu'] });
    renderApp('/ordre/gardes');
    await waitFor(() => expect(currentPath()).toBe('/ordre/mon-compte'));
  });

  test('new terms are accepted before anything else', async () => {
    signedIn({ obligations: ['cgu'] });
    renderApp('/ordre/gardes');
    expect(await screen.findByRole('checkbox')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Mes Gardes' })).toBeNull();
  });

  test('when the session cannot be read: says so, and tries again', async () => {
    server.use(cut(getSession));
    renderApp('/ordre/gardes');
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    signedIn();
    await userEvent.click(again);
    expect(await screen.findByRole('heading', { name: 'Mes Gardes' })).toBeTruthy();
  });

  test('« Se déconnecter » leads to the sign-in page, and says so', async () => {
    signedIn();
    server.use(answer(signOut, () => ({ fait: true as const, suite: null })));
    renderApp('/ordre/gardes');
    await userEvent.click(await screen.findByRole('button', { name: /^Compte de/ }));
    server.resetHandlers();
    server.use(answer(signOut, () => ({ fait: true as const, suite: null })));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Se déconnecter' }));
    expect(await screen.findByText('Vous êtes déconnecté')).toBeTruthy();
    expect(currentPath()).toBe('/ordre');
  });
});
