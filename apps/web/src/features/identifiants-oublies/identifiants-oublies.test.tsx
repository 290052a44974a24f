import { requestReset, requestResetByNumber } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer, Refused, refuseLate } from '../../testing/contract-server.ts';

let asked: unknown[] = [];
const server = contractServer(
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

test('T7: a refusal that takes its time takes the focus to its field', async () => {
  const errors = { numero: ['Ce numéro ne convient pas.'] };
  const late = refuseLate(requestResetByNumber, new Refused('requete-invalide', {}, errors));
  server.use(late.handler);
  renderApp('/tiers/mot-de-passe-oublie');
  const field = await screen.findByLabelText('N° tiers');
  await userEvent.type(field, '75 099 001 2');
  const send = screen.getByRole('button', { name: /^Valider/ });
  await userEvent.click(send);
  await waitFor(() => expect(send.getAttribute('aria-busy')).toBe('true'));
  late.release();
  expect(await screen.findByText('Ce numéro ne convient pas.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(field));
});
