import { listDelegations, proposeDelegation } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, contractServer, Refused, refuseLate } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { sessionOf } from '../../testing/session-of.ts';
import { DelegationsSection } from './delegations-section.tsx';

const late = refuseLate(proposeDelegation, new Refused('delegation-existante'));

contractServer(
  answer(listDelegations, () => ({
    delegations: [],
    delegables: ['paiements'],
    reste: 10,
    finMax: '2999-12-31',
  })),
  late.handler,
);

test('a refusal that takes its time takes the focus to its field', async () => {
  renderScreen(<DelegationsSection />, {
    espace: 'assurance-maladie',
    at: '/assurance-maladie/mon-compte/delegations',
    session: sessionOf(),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Donner une délégation' }));
  await userEvent.type(screen.getByLabelText('Prénom'), 'Nadia');
  await userEvent.type(screen.getByLabelText('Nom'), 'Benali');
  const email = screen.getByLabelText('E-mail');
  await userEvent.type(email, 'nadia.benali@cabinet.example');
  await userEvent.click(screen.getByLabelText('Paiements'));
  await userEvent.type(screen.getByLabelText('Dernier jour'), '31/12/2998');
  const send = screen.getByRole('button', { name: /^Envoyer l’invitation/ });
  await userEvent.click(send);
  await waitFor(() => expect(send.getAttribute('aria-busy')).toBe('true'));
  late.release();
  await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
  await waitFor(() => expect(document.activeElement).toBe(email));
});
