import { type AccueilView, getAccueil, getSession, presentServices } from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer } from '../../testing/contract-server.ts';
import { sessionOf } from '../../testing/session-of.ts';

let servicesAPresenter = true;
let closed = 0;
const accueil = (): AccueilView => ({
  maintenant: '2026-11-20T13:00:00.000Z',
  appel: 'Docteur Aubertin-Desmarets',
  derniereConnexion: null,
  email: 'c.aubertin-desmarets@cabinet-fictif.example',
  emailVerifie: true,
  motDePasseChangeLe: null,
  secondFacteurActif: false,
  sessionsOuvertes: 1,
  services: [{ id: 'paiements', acces: 'ouvert' }],
  servicesAPresenter,
});
contractServer(
  answer(getSession, () => sessionOf()),
  ...signedOut,
  answer(getAccueil, accueil),
  answer(presentServices, () => {
    closed += 1;
    servicesAPresenter = false;
    return { fait: true } as const;
  }),
);

test('A7: presents the services that one sees, until it is closed', async () => {
  renderApp('/assurance-maladie/accueil');
  const dialog = await screen.findByRole('dialog', { name: 'Bienvenue dans votre espace' });
  expect(within(dialog).getByText('Paiements')).toBeTruthy();
  expect(within(dialog).queryByText('Contact COVID')).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Continuer' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(closed).toBe(1));
});
