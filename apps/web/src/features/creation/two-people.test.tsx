import { getCreation, saveCreationDraft, signIn, type CreationView } from '@eps/contracts';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { answer, contractServer } from '../../testing/contract-server.ts';
import './creation-screen.tsx';
import { atIdentifiers } from './testing/creation-of.ts';
import { field, paste, ready } from './testing/identifiers-form.ts';

const root = '/assurance-maladie';
const identifiant = 'E-mail, N° d’Assurance Maladie ou N° FINESS';
const numero = '93 1 99002 2';

let view: CreationView;
const server = contractServer(
  ...signedOut,
  answer(getCreation, () => view),
  answer(saveCreationDraft, () => ({ expireLe: new Date().toISOString() })),
);

beforeEach(() => {
  view = atIdentifiers({ reference: 'PREMIERE' });
});

const somebodyElse = (): CreationView => {
  const identite = { ...view.identite, nom: 'Karim BENSALEM', numero };
  return atIdentifiers({ reference: 'SECONDE', identite: { liberal: true, ...identite } });
};

test('begun again for somebody else in another tab: what was typed here is not theirs', async () => {
  const client = renderApp(`${root}/inscription/identifiants`);
  await ready();
  await paste('E-mail', 'premiere@cabinet.example');
  await act(() => client.invalidateQueries({ queryKey: ['creation'] }));
  expect(field('E-mail').value).toBe('premiere@cabinet.example');
  view = somebodyElse();
  await act(() => client.invalidateQueries({ queryKey: ['creation'] }));
  await waitFor(() => expect(field('E-mail').value).toBe(''));
});

test('signed in with a provisional password, nothing shows of the creation of who came before', async () => {
  const former = { ...view, brouillon: { email: 'premiere@cabinet.example' } };
  view = somebodyElse();
  server.use(
    answer(signIn, () => ({
      maintenant: new Date().toISOString(),
      compte: null,
      suite: 'premiere-connexion' as const,
    })),
  );
  const client = renderApp(root);
  await screen.findByLabelText(identifiant);
  client.setQueryData(['creation', 'assurance-maladie'], former);
  await paste(identifiant, '931990022');
  await paste('Mot de passe', 'provisoire-1');
  await userEvent.click(screen.getByRole('button', { name: /^Vous connecter(?! par)/ }));
  await waitFor(() => expect(currentPath()).toBe(`${root}/inscription/identifiants`));
  await ready();
  expect(field('E-mail').value).toBe('');
});
