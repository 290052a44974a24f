import {
  getAccueil,
  getSession,
  proveSecondFacteur,
  signOut,
  type Obligation,
} from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer, cut, Refused } from '../../testing/contract-server.ts';
import { sessionOf } from '../../testing/session-of.ts';

let obligations: Obligation[];
let tried: string[];
const server = contractServer(
  answer(getSession, () => sessionOf({ obligations })),
  ...signedOut,
  cut(getAccueil),
  answer(proveSecondFacteur, ({ body }) => {
    tried.push(body.code);
    obligations = obligations.filter((owed) => owed !== 'second-facteur');
    return sessionOf({ obligations });
  }),
);
beforeEach(() => {
  obligations = ['second-facteur'];
  tried = [];
});

const field = () => screen.findByLabelText<HTMLInputElement>('Code de l’application');
const submit = async (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Valider et continuer/ }));
const refuse = (...refusal: ConstructorParameters<typeof Refused>): void =>
  server.use(
    answer(proveSecondFacteur, ({ body }) => {
      tried.push(body.code);
      throw new Refused(...refusal);
    }),
  );

describe('while the second factor is owed', () => {
  test.each(['/ordre', '/ordre/accueil', '/ordre/gardes', '/ordre/mon-compte?rubrique=sessions'])(
    '%s leads to its step',
    async (address) => {
      renderApp(address);
      await field();
      expect(currentPath()).toBe('/ordre/second-facteur');
      expect(document.title).toBe('Second facteur — Ordre des médecins');
    },
  );

  test('the page asked for opens once it is given', async () => {
    renderApp('/ordre/gardes');
    await userEvent.type(await field(), '408213');
    await submit();
    expect(await screen.findByRole('heading', { level: 1, name: 'Mes Gardes' })).toBeTruthy();
    expect(currentPath()).toBe('/ordre/gardes');
    expect(tried).toEqual(['408213']);
  });

  test('what is owed next comes next', async () => {
    obligations = ['second-facteur', 'mot-de-passe'];
    renderApp('/ordre/second-facteur');
    await userEvent.type(await field(), '408213');
    await submit();
    await waitFor(() => expect(currentPath()).toBe('/ordre/mon-compte'));
  });
});

test('nothing is asked of who owes nothing', async () => {
  obligations = [];
  renderApp('/ordre/second-facteur');
  await waitFor(() => expect(currentPath()).toBe('/ordre/accueil'));
});

test('an incomplete code is not sent, and the focus goes back to it', async () => {
  renderApp('/ordre/second-facteur');
  await userEvent.type(await field(), '408');
  await submit();
  expect(await screen.findByText(/^Saisissez les 6 chiffres/)).toBeTruthy();
  expect(tried).toEqual([]);
  expect(document.activeElement).toBe(await field());
});

test('a wrong code is told at the field, and keeps what was typed', async () => {
  refuse('second-facteur-incorrect');
  renderApp('/ordre/second-facteur');
  await userEvent.type(await field(), '408213');
  await submit();
  expect(await screen.findByText(/incorrect ou a déjà servi/)).toBeTruthy();
  const input = await field();
  expect(input.value).toBe('408213');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(input);
  expect(document.title).toMatch(/^Erreur — /);
});

test('a lock says codes, not passwords, and for how long', async () => {
  refuse('compte-bloque', { minutes: 15 });
  renderApp('/ordre/second-facteur');
  await userEvent.type(await field(), '408213');
  await submit();
  expect(await screen.findByText(/plusieurs codes incorrects.*dans 15\s+minutes/)).toBeTruthy();
  expect(screen.queryByText(/mots de passe/)).toBeNull();
  expect(screen.queryByText(/connectez-vous avec votre carte/)).toBeNull();
});

test('a lock names the card where one opens the account', async () => {
  refuse('compte-bloque', { minutes: 15 });
  renderApp('/assurance-maladie/second-facteur');
  await userEvent.type(await field(), '408213');
  await submit();
  expect(
    await screen.findByText(/dans 15\s+minutes ou connectez-vous avec votre carte CPS\./),
  ).toBeTruthy();
});

test('a cut network is told, and tried again with what was typed', async () => {
  server.use(cut(proveSecondFacteur));
  renderApp('/ordre/second-facteur');
  await userEvent.type(await field(), '408213');
  await submit();
  const again = await screen.findByRole('button', { name: 'Réessayer' });
  server.resetHandlers();
  await userEvent.click(again);
  await waitFor(() => expect(currentPath()).toBe('/ordre/accueil'));
  expect(tried).toEqual(['408213']);
});

test('a recovery code stands for the application, as it is written on paper', async () => {
  renderApp('/ordre/second-facteur');
  await field();
  await userEvent.click(screen.getByRole('button', { name: 'Utiliser un code de secours' }));
  const recovery = screen.getByLabelText<HTMLInputElement>('Code de secours');
  expect(document.activeElement).toBe(recovery);
  await userEvent.type(recovery, 'trefl-e2345');
  await submit();
  await waitFor(() => expect(tried).toEqual(['TREFLE2345']));
});

test('one comes back from the recovery code to the application', async () => {
  renderApp('/ordre/second-facteur');
  await field();
  await userEvent.click(screen.getByRole('button', { name: 'Utiliser un code de secours' }));
  await userEvent.click(screen.getByRole('button', { name: 'Utiliser le code de l’application' }));
  expect(document.activeElement).toBe(await field());
});

test.each([
  ['ordre', 'Récupérer mon espace', '/ordre/recuperation'],
  ['tiers', 'Réinitialiser mon compte', '/tiers/reinitialiser'],
])('%s says what repairs a lost telephone', async (espace, words, address) => {
  renderApp(`/${espace}/second-facteur`);
  await field();
  expect(screen.getByRole('link', { name: words }).getAttribute('href')).toBe(address);
  expect(screen.getByText(/jamais retiré par e-mail seul/)).toBeTruthy();
});

test('assurance-maladie: the card, or a letter', async () => {
  renderApp('/assurance-maladie/second-facteur');
  await field();
  expect(screen.getByText(/carte CPS.*mot de passe provisoire par courrier/)).toBeTruthy();
});

test('« Se déconnecter » is a way out', async () => {
  server.use(answer(signOut, () => ({ fait: true as const, suite: null })));
  renderApp('/ordre/second-facteur');
  await field();
  await userEvent.click(screen.getByRole('button', { name: /^Se déconnecter/ }));
  await waitFor(() => expect(currentPath()).toBe('/ordre'));
});

test('a sign-out that fails is tried again, not the code', async () => {
  renderApp('/ordre/second-facteur');
  await userEvent.type(await field(), '408213');
  server.use(cut(signOut));
  await userEvent.click(screen.getByRole('button', { name: /^Se déconnecter/ }));
  const again = await screen.findByRole('button', { name: 'Réessayer' });
  server.use(answer(signOut, () => ({ fait: true as const, suite: null })));
  await userEvent.click(again);
  await waitFor(() => expect(currentPath()).toBe('/ordre'));
  expect(tried).toEqual([]);
});
