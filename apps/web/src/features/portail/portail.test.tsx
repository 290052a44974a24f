import { listEspaces } from '@eps/contracts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { lastEspace, rememberEspace } from '../../lib/last-espace.ts';
import { contractServer, cut } from '../../testing/contract-server.ts';

const server = contractServer(...signedOut);

beforeEach(() => {
  localStorage.clear();
});

describe('the front page', () => {
  test('has a door per espace served', async () => {
    renderApp('/');
    const doors = await screen.findAllByRole('link', { name: 'Accéder à cet espace' });
    expect(doors.map((door) => door.getAttribute('href'))).toEqual([
      '/tiers',
      '/assurance-maladie',
      '/ordre',
    ]);
    expect(screen.queryByText('La dernière fois, sur cet appareil')).toBeNull();
  });

  test('remembers the espace opened last, until told not to', async () => {
    rememberEspace('ordre');
    renderApp('/');
    expect(await screen.findByText(/^Vous avez ouvert/)).toBeTruthy();
    expect(Object.values({ ...localStorage }).join(' ')).toMatch(/^ordre \d{4}-/);
    await userEvent.click(screen.getByRole('button', { name: 'Ne plus retenir' }));
    expect(screen.getByText('Rien n’est plus retenu sur cet appareil.')).toBeTruthy();
    rememberEspace('ordre');
    expect(lastEspace()).toBeNull();
  });

  test('says that the list could not be read', async () => {
    server.use(cut(listEspaces));
    renderApp('/');
    expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeTruthy();
  });
});
