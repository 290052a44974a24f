import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { forgetToken, takeTokenFromAddress } from '../../lib/link-token.ts';
import { createHandlers } from '../../mocks/handlers/index.ts';
import { playScenario } from '../../mocks/scenarios/index.ts';
import { createMockStore, type MockStore } from '../../mocks/store/store.ts';
import './creation-screen.tsx';
import { fillPasswords, paste, ready } from './testing/identifiers-form.ts';

const root = '/assurance-maladie';
const server = setupServer();
let store: MockStore;

// Whole journeys, on machines that run everything at once.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  store = createMockStore({ origin: window.location.origin });
  playScenario(store, 'assurance-maladie');
  server.resetHandlers(...createHandlers(store));
  forgetToken();
});

const click = async (name: RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

async function choosePassword(): Promise<void> {
  await fillPasswords();
  await userEvent.click(await ready());
}

async function typeNumber(numero: string): Promise<void> {
  renderApp(`${root}/inscription`);
  await paste('N° d’Assurance Maladie ou N° FINESS géographique', numero);
  await click(/^Continuer/);
}

/** Opens the link of the newest mail, as its reader would. */
function openMail(): void {
  cleanup();
  const link = store.state.messages.find(({ channel }) => channel === 'email')?.links[0] ?? '';
  window.history.replaceState(null, '', new URL(link).pathname + new URL(link).search);
  takeTokenFromAddress();
  renderApp(currentPath());
}

test('by the key: number, key, identifiers, mail, account', async () => {
  await typeNumber('92 1 99021 4');
  await paste('Numéro de Sécurité sociale (NIR)', '2 88 02 99 999 103 25');
  await userEvent.click(screen.getAllByRole('textbox', { name: /, case 1 sur 2$/ })[0] as Element);
  await userEvent.paste('0319');
  await click(/^Valider et continuer/);
  await paste('E-mail', 'ana@cabinet.example');
  await paste('Confirmer e-mail', 'ana@cabinet.example');
  await choosePassword();
  await screen.findByRole('heading', { level: 1, name: 'Validez votre adresse e-mail' });
  openMail();
  expect(window.location.search).toBe('');
  await click(/^Valider adresse e-mail/);
  await screen.findByRole('heading', { level: 1, name: 'Le compte vient d’être créé' });
  expect(screen.getByRole('link', { name: 'Accéder à mon espace' })).toBeTruthy();
  expect(store.state.comptes.some(({ email }) => email === 'ana@cabinet.example')).toBe(true);
});

test('three wrong keys, then a letter; the address is verified, then confirmed with the code', async () => {
  await typeNumber('921990214');
  await paste('Numéro de Sécurité sociale (NIR)', '2 88 02 99 999 104');
  await userEvent.click(screen.getAllByRole('textbox', { name: /, case 1 sur 2$/ })[0] as Element);
  await userEvent.paste('0319');
  for (let tries = 0; tries < 3; tries += 1) {
    await click(/^Valider et continuer/);
    await screen.findByRole('alert');
  }
  await screen.findByText('Trop d’essais');
  await click(/^Recevoir un mot de passe provisoire/);
  await paste('E-mail', 'ana@cabinet.example');
  await paste('Confirmer e-mail', 'ana@cabinet.example');
  await userEvent.click(screen.getByRole('checkbox'));
  await click(/^Créer un compte/);
  await screen.findByRole('heading', { level: 1, name: 'Confirmation de création de compte' });

  openMail();
  await click(/^Valider adresse e-mail/);
  await screen.findByRole('heading', { level: 1, name: 'Votre adresse est validée' });
  expect(screen.getByText(/Attendez le courrier/)).toBeTruthy();

  cleanup();
  const letter = store.state.messages.find(({ channel }) => channel === 'courrier');
  const code = /provisoire\u00a0: (.+)/.exec(letter?.text ?? '')?.[1] ?? '';
  renderApp(root);
  await paste('E-mail, N° d’Assurance Maladie ou N° FINESS', '92 1 99021 4');
  await paste('Mot de passe', code);
  await click(/^Vous connecter(?! par)/);
  await waitFor(() => expect(currentPath()).toBe(`${root}/inscription/identifiants`));
  await userEvent.click(await screen.findByRole('radio', { name: /^Garder ana@cabinet\.example/ }));
  await choosePassword();
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Le compte vient d’être créé' }),
  ).toBeTruthy();
});

test('a number that has an account: told only to who has its key', async () => {
  await typeNumber('93 1 99001 4');
  await paste('Numéro de Sécurité sociale (NIR)', '2 71 04 99 999 101');
  await userEvent.click(screen.getAllByRole('textbox', { name: /, case 1 sur 2$/ })[0] as Element);
  await userEvent.paste('0160');
  await click(/^Valider et continuer/);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Vous avez déjà un compte' }),
  ).toBeTruthy();
});
