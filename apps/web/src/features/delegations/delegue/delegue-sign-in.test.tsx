import { signInDelegue } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, cut, failing, Refused } from '../../../testing/contract-server.ts';

const tried: string[] = [];
const server = contractServer(
  ...signedOut,
  answer(signInDelegue, ({ body }) => {
    tried.push(body.motDePasse);
    throw new Refused('identifiants-refuses');
  }),
);

test.each([
  ['the network is cut', cut(signInDelegue)],
  ['the server fails', failing(signInDelegue)],
])(
  'when %s the password is kept and can be sent again; refused, it is not',
  async (_name, handler) => {
    server.use(handler);
    tried.length = 0;
    renderApp('/assurance-maladie/delegue');
    await userEvent.type(await screen.findByLabelText('E-mail'), 'nadia.benali@cabinet.example');
    const field = screen.getByLabelText<HTMLInputElement>('Mot de passe');
    await userEvent.type(field, 'secret');
    await userEvent.click(screen.getByRole('button', { name: /^Se connecter/ }));
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    expect(field.value).toBe('secret');
    server.resetHandlers();
    await userEvent.click(again);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(tried).toEqual(['secret']);
    expect(field.value).toBe('');
  },
);
