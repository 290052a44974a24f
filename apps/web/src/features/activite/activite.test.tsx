import { listActivites } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, contractServer, cut } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { sessionOf } from '../../testing/session-of.ts';
import { ActiviteScreen } from './activite-screen.tsx';

const activite = { id: 'liberale', genre: 'liberale', libelle: 'Cabinet', detail: null } as const;

const server = contractServer(
  answer(listActivites, () => ({ activites: [activite], courante: null })),
);

test('the tab says an error where nothing is shown, and not when what is shown cannot be read again', async () => {
  const client = renderScreen(<ActiviteScreen />, { session: sessionOf() }).client;
  await screen.findByRole('button', { name: /^Cabinet/ });
  server.use(cut(listActivites));
  await client.invalidateQueries({ queryKey: ['activites'] });
  await waitFor(() => expect(client.getQueryState(['activites', 'ordre'])?.status).toBe('error'));
  expect(document.title).not.toMatch(/^Erreur/);
  await client.resetQueries({ queryKey: ['activites'] });
  await screen.findByText('La connexion a été coupée');
  expect(document.title).toMatch(/^Erreur/);
});
