import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { contractServer } from '../../testing/contract-server.ts';

contractServer(...signedOut);

// jsdom lays nothing out.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

test('« En savoir plus » leads to how a card creates an account', async () => {
  renderApp('/assurance-maladie/a-propos#carte');
  const heading = await screen.findByRole('heading', { name: 'Créer un compte avec une carte' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText(/carte CPS ou CPE transporteur/)).toBeTruthy();
});
