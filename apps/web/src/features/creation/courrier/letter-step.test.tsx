import { getCreation, requestLetter, saveCreationDraft, type CreationView } from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, Refused } from '../../../testing/contract-server.ts';
import '../creation-screen.tsx';
import { atKey, creationOf } from '../testing/creation-of.ts';
import { paste } from '../testing/identifiers-form.ts';

const path = '/assurance-maladie/inscription';
const address = [
  'CENTRE DE SANTÉ DES QUATRE-SAISONS',
  '12 place de la Fiction',
  '93200 SAINT-DENIS',
];

let view: CreationView;
let sent: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getCreation, () => view),
  answer(saveCreationDraft, () => ({ expireLe: new Date(Date.now() + 600_000).toISOString() })),
  answer(requestLetter, ({ body }) => {
    sent.push(body);
    view = creationOf({
      etape: 'courrier-en-route',
      courrier: { adresse: address, valableJours: 30, expireLe: '2026-12-21T12:00:00.000Z' },
    });
    return view;
  }),
);

beforeEach(() => {
  view = creationOf({ etape: 'courrier' });
  sent = [];
});

async function fillIn(): Promise<void> {
  await paste('E-mail', 'a@b.example');
  await paste('Confirmer e-mail', 'A@b.example');
  await userEvent.click(screen.getByRole('checkbox'));
}

const submit = (): Promise<void> =>
  userEvent.dblClick(screen.getByRole('button', { name: /^Créer un compte/ }));

describe('A5', () => {
  test('confirms in the words of the guide, with address and date', async () => {
    renderApp(`${path}/courrier`);
    await fillIn();
    await submit();
    const name = 'Confirmation de création de compte';
    const title = await screen.findByRole('heading', { level: 1, name });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText('Votre compte a bien été créé.')).toBeTruthy();
    expect(
      screen.getByText(
        'Pour des raisons de sécurité, un mot de passe provisoire vous sera transmis par courrier postal à l’adresse :',
      ),
    ).toBeTruthy();
    for (const line of address) expect(screen.getByText(line)).toBeTruthy();
    expect(screen.getByText(/30 jours, jusqu’au/).textContent).toContain(
      '21\u00a0décembre\u00a02026',
    );
    expect(screen.getByText(/dans un délai de 15 jours/)).toBeTruthy();
    expect(sent).toEqual([
      { email: 'a@b.example', emailConfirmation: 'A@b.example', cguAcceptees: true },
    ]);
  });

  test('asks for the terms', async () => {
    renderApp(`${path}/courrier`);
    await fillIn();
    await userEvent.click(screen.getByRole('checkbox'));
    await submit();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox')));
    expect(sent).toEqual([]);
  });

  test('says why no letter can leave, and keeps what was typed', async () => {
    server.use(
      answer(requestLetter, () => {
        throw new Refused('envois-epuises', { minutes: 1440 });
      }),
    );
    renderApp(`${path}/courrier`);
    await fillIn();
    await submit();
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('a@b.example');
  });

  test('« Retour » leads to the key of who has one; a structure has none', async () => {
    view = atKey({ etape: 'courrier' });
    renderApp(`${path}/courrier`);
    await userEvent.click(await screen.findByRole('link', { name: 'Retour' }));
    await screen.findByLabelText('Numéro de Sécurité sociale (NIR)');
    expect(currentPath()).toBe(`${path}/cle-de-securite`);
  });
});
