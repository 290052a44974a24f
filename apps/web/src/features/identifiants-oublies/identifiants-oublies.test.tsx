import { requestReset } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer } from '../../testing/contract-server.ts';

let asked: unknown[] = [];
contractServer(
  ...signedOut,
  answer(requestReset, ({ body }) => {
    asked.push(body);
    return { fait: true as const, parNumero: false };
  }),
);

beforeEach(() => {
  asked = [];
});

describe('O7', () => {
  test('leads to what repairs each', async () => {
    renderApp('/ordre/identifiants-oublies');
    const lost = await screen.findByRole('link', { name: 'Adresse mail de compte oubliée' });
    expect(lost.getAttribute('href')).toBe('/ordre/recuperation');
    const password = screen.getByRole('link', { name: 'Mot de passe oublié' });
    expect(password.getAttribute('href')).toBe('/ordre/mot-de-passe-oublie');
  });
});

describe('O9', () => {
  const field = (): Promise<HTMLInputElement> => screen.findByLabelText('E-mail');
  const submit = (): Promise<void> =>
    userEvent.click(screen.getByRole('button', { name: /^Valider/ }));

  test('refuses what is no address, at its field', async () => {
    renderApp('/ordre/mot-de-passe-oublie');
    await userEvent.type(await field(), 'pas une adresse');
    await submit();
    const input = await field();
    await waitFor(() => expect(document.activeElement).toBe(input));
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(asked).toEqual([]);
  });

  test('answers the same whether or not the address is known', async () => {
    renderApp('/ordre/mot-de-passe-oublie');
    await userEvent.type(await field(), ' inconnue@cabinet.example ');
    await submit();
    const title = await screen.findByRole('heading', {
      level: 1,
      name: 'Consultez votre messagerie',
    });
    expect(document.activeElement).toBe(title);
    expect(asked).toEqual([{ email: 'inconnue@cabinet.example' }]);
    expect(screen.getByText(/est l’adresse d’un compte/).textContent).toMatch(/^Si /);
  });
});
