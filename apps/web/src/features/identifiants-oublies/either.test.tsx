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
  answer(requestResetByNumber, ({ body }) => {
    asked.push(body);
    return { fait: true as const };
  }),
);

beforeEach(() => {
  asked = [];
  renderApp('/assurance-maladie/mot-de-passe-oublie');
});

const email = (): Promise<HTMLElement> =>
  screen.findByLabelText('Adresse e-mail associée à votre compte');
const numero = (): HTMLElement => screen.getByLabelText('ou N° d’Assurance Maladie ou FINESS');
const goOn = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Continuer/ }));

describe('A9', () => {
  test('asks for one of the two, and says what the card can do', async () => {
    const field = await email();
    expect(
      screen.getByRole('heading', { level: 1, name: 'RÉINITIALISER VOTRE MOT DE PASSE' }),
    ).toBeTruthy();
    expect(screen.getByText(/en vous connectant par votre CPS/)).toBeTruthy();
    await goOn();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(asked).toEqual([]);
  });

  test('by e-mail: shows the address typed, known or not', async () => {
    await userEvent.type(await email(), ' inconnue@cabinet.example ');
    await goOn();
    expect((await screen.findByText(/un e-mail vient d’y être envoyé/)).textContent).toContain(
      'inconnue@cabinet.example',
    );
    expect(asked).toEqual([{ email: 'inconnue@cabinet.example' }]);
  });

  test('by number: shows no address', async () => {
    await email();
    await userEvent.type(numero(), '93 1 99001 4');
    await goOn();
    expect(await screen.findByText(/cette adresse n’est pas affichée ici/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('@');
    expect(asked).toEqual([{ numero: '931990014' }]);
  });

  test('an address that several share: asks for the number, and goes on by it', async () => {
    server.use(answer(requestReset, () => ({ fait: true as const, parNumero: true })));
    await userEvent.type(await email(), 'accueil@cabinet-eglantier.example');
    await goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('partagent cette adresse');
    await waitFor(() => expect(document.activeElement).toBe(numero()));
    await userEvent.type(numero(), '931990519');
    await goOn();
    await screen.findByText(/cette adresse n’est pas affichée ici/);
    expect(asked).toEqual([{ numero: '931990519' }]);
  });

  test('a refusal that takes its time takes the focus to its field', async () => {
    const errors = { numero: ['Ce numéro ne convient pas.'] };
    const late = refuseLate(requestResetByNumber, new Refused('requete-invalide', {}, errors));
    server.use(late.handler);
    await email();
    await userEvent.type(numero(), '931990014');
    await goOn();
    const send = screen.getByRole('button', { name: /^Continuer/ });
    await waitFor(() => expect(send.getAttribute('aria-busy')).toBe('true'));
    late.release();
    expect(await screen.findByText('Ce numéro ne convient pas.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(numero()));
  });

  test('refuses a number of another kind at its field', async () => {
    await email();
    await userEvent.type(numero(), '10100004521');
    await goOn();
    expect(numero().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(/est un numéro RPPS/).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });
});
