import {
  confirmAddress,
  getCompte,
  inspectLink,
  openReset,
  type ProblemCode,
  type SuiteDeLien,
} from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { forgetToken, takeTokenFromAddress } from '../../lib/link-token.ts';
import { answer, contractServer, cut, Refused } from '../../testing/contract-server.ts';
import { sessionOf } from '../../testing/session-of.ts';

const token = 'dHJlcy1zZWNyZXQ';
let consumed: string[] = [];
let inspected: string[] = [];
const server = contractServer(
  ...signedOut,
  answer(inspectLink, ({ body }) => {
    inspected.push(body.jeton);
    const suite: SuiteDeLien = body.usage === 'reinitialisation' ? 'mot-de-passe' : 'adresse';
    return { expireLe: '2026-11-21T13:37:00.000Z', suite };
  }),
  answer(openReset, ({ body }) => {
    consumed.push(body.jeton);
    return sessionOf({ obligations: ['mot-de-passe'] });
  }),
  answer(confirmAddress, ({ body }) => {
    consumed.push(body.jeton);
    return { email: 'tulipe@cabinet.example' };
  }),
  answer(getCompte, () => {
    throw new Refused('indisponible');
  }),
);

beforeEach(() => {
  consumed = [];
  inspected = [];
  forgetToken('reinitialisation');
  forgetToken('activation');
});

/** What the entry of the application does before anything is shown. */
function openLink(address: string): void {
  window.history.replaceState(null, '', address);
  takeTokenFromAddress();
  renderApp(currentPath());
}

function refuseInspection(code: ProblemCode): void {
  server.use(
    answer(inspectLink, () => {
      throw new Refused(code);
    }),
  );
}

const resetButton = 'Me connecter et choisir un mot de passe';
const button = (name: string): Promise<HTMLElement> =>
  screen.findByRole('button', { name: new RegExp(`^${name}`) });

describe('O10, the reset link', () => {
  test('leaves the address at once, and is not consumed by being opened', async () => {
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    expect(window.location.href).not.toContain(token);
    await button(resetButton);
    expect(inspected).toEqual([token]);
    expect(consumed).toEqual([]);
    expect(screen.getByText(/^Ce lien est valable/).textContent).toContain('21/11/2026');
  });

  test('is consumed by one click, which opens « Paramètres »', async () => {
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    await userEvent.dblClick(await button(resetButton));
    await waitFor(() => expect(currentPath()).toBe('/ordre/mon-compte'));
    expect(consumed).toEqual([token]);
  });

  test.each<[ProblemCode, string]>([
    ['lien-expire', 'Lien expiré'],
    ['lien-utilise', 'Lien déjà utilisé'],
    ['lien-illisible', 'Lien illisible'],
  ])('%s: says so and offers a new one', async (code, title) => {
    refuseInspection(code);
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    const another = screen.getByRole('link', { name: 'Demander un nouveau lien' });
    expect(another.getAttribute('href')).toBe('/ordre/mot-de-passe-oublie');
  });

  test('after a reload: says why it is gone', async () => {
    openLink('/ordre/reinitialisation');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Rouvrez votre lien' }),
    ).toBeTruthy();
    expect(inspected).toEqual([]);
  });

  test('a cut network is not an expired link', async () => {
    server.use(cut(inspectLink));
    openLink(`/ordre/reinitialisation?jeton=${token}`);
    const again = await button('Réessayer');
    server.resetHandlers();
    await userEvent.click(again);
    expect(await button(resetButton)).toBeTruthy();
  });
});

describe('the link that verifies an address', () => {
  test('is consumed by one click', async () => {
    openLink(`/ordre/activation?jeton=${token}`);
    const confirm = await button('Confirmer mon adresse');
    expect(consumed).toEqual([]);
    await userEvent.click(confirm);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Votre adresse est confirmée' }),
    ).toBeTruthy();
    expect(consumed).toEqual([token]);
    expect(screen.getByText('tulipe@cabinet.example')).toBeTruthy();
  });

  test('used meanwhile: says so', async () => {
    server.use(
      answer(confirmAddress, () => {
        throw new Refused('lien-utilise');
      }),
    );
    openLink(`/ordre/activation?jeton=${token}`);
    await userEvent.click(await button('Confirmer mon adresse'));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Lien déjà utilisé' }),
    ).toBeTruthy();
  });
});
