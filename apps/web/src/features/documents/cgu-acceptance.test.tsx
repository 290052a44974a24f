import { acceptTerms, type SessionView } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sessionQuery } from '../../lib/session.ts';
import { answer, contractServer, cut } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { CguAcceptance } from './cgu-acceptance.tsx';

const after: SessionView = {
  maintenant: '2026-11-20T13:00:00.000Z',
  compte: null,
  suite: null,
};
const asked: unknown[] = [];
const server = contractServer(
  answer(acceptTerms, ({ body }) => {
    asked.push(body);
    return after;
  }),
);

test('asks to tick the box first, and says so next to it', async () => {
  renderScreen(<CguAcceptance />);
  await userEvent.click(screen.getByRole('button', { name: /^Continuer/ }));
  const box = screen.getByRole('checkbox');
  expect(document.activeElement).toBe(box);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.title).toMatch(/^Erreur/);
  expect(asked).toEqual([]);
});

test('sends the version in force and puts the answered session in place', async () => {
  const { client } = renderScreen(<CguAcceptance />);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: /^Continuer/ }));
  await waitFor(() => expect(client.getQueryData(sessionQuery('ordre').queryKey)).toEqual(after));
  expect(asked).toEqual([{ version: getEspace('ordre').documents.cgu.version, acceptees: true }]);
});

test('keeps the tick when the network is cut', async () => {
  server.use(cut(acceptTerms));
  renderScreen(<CguAcceptance />);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: /^Continuer/ }));
  expect(await screen.findByText('La connexion a été coupée')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
});

test('both texts can be read before answering', () => {
  renderScreen(<CguAcceptance />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/ordre/cgu', '/ordre/confidentialite', '/ordre/assistance']);
});
