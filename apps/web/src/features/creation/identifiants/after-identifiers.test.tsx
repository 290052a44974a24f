import {
  abandonCreation,
  chooseIdentifiers,
  correctAddress,
  getCreation,
  getSession,
  resendCreationMail,
  saveCreationDraft,
  type CreationView,
} from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, Refused } from '../../../testing/contract-server.ts';
import { sessionOf } from '../../../testing/session-of.ts';
import '../creation-screen.tsx';
import { atIdentifiers, awaiting, creationOf } from '../testing/creation-of.ts';
import { field, fillIn, fillPasswords, ready } from '../testing/identifiers-form.ts';

const path = '/assurance-maladie/inscription';

let view: CreationView;
let sent: unknown[] = [];
const server = contractServer(
  ...signedOut,
  answer(getCreation, () => view),
  answer(saveCreationDraft, () => ({ expireLe: new Date(Date.now() + 600_000).toISOString() })),
  answer(chooseIdentifiers, ({ body }) => {
    sent.push(body);
    view = awaiting();
    return view;
  }),
  answer(abandonCreation, () => {
    view = creationOf({ identite: null });
    return view;
  }),
);

beforeEach(() => {
  sent = [];
});

describe('the address typed when the letter was asked for', () => {
  const candidat = { email: 'contact@plaine.example', verifie: true };

  beforeEach(() => {
    view = atIdentifiers({ preuve: 'courrier', candidat });
  });

  test('is kept by choice only: nothing is chosen beforehand', async () => {
    renderApp(`${path}/identifiants`);
    await ready();
    await fillPasswords();
    await userEvent.click(await ready());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Garder/ })),
    );
    expect(sent).toEqual([]);
  });

  test('kept and verified: the account is there at once', async () => {
    server.use(
      answer(chooseIdentifiers, ({ body }) => {
        sent.push(body);
        view = creationOf({ etape: 'termine', preuve: 'courrier' });
        return view;
      }),
    );
    renderApp(`${path}/identifiants`);
    await ready();
    await userEvent.click(screen.getByRole('radio', { name: /^Garder contact@plaine\.example/ }));
    await fillPasswords();
    server.use(answer(getSession, () => sessionOf()));
    await userEvent.click(await ready());
    await screen.findByRole('heading', { level: 1, name: 'Le compte vient d’être créé' });
    const way = await screen.findByRole('link', { name: 'Accéder à mon espace' });
    expect(way.getAttribute('href')).toBe('/assurance-maladie/accueil');
    expect(sent).toMatchObject([
      { email: candidat.email, emailConfirmation: candidat.email, cguAcceptees: true },
    ]);
  });

  test('is replaced by another one, typed twice', async () => {
    renderApp(`${path}/identifiants`);
    await ready();
    expect(screen.queryByLabelText('E-mail')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /^Donner une autre adresse/ }));
    await fillIn();
    await userEvent.click(await ready());
    await waitFor(() => expect(sent).toMatchObject([{ email: 'a@b.example' }]));
  });
});

describe('the mail is on its way', () => {
  test('it can be sent again after the delay, and says so', async () => {
    view = awaiting(0);
    server.use(answer(resendCreationMail, () => awaiting(60)));
    renderApp(`${path}/identifiants`);
    await userEvent.click(await screen.findByRole('button', { name: /^Renvoyer le mail/ }));
    expect(await screen.findByText(/^Le mail vient d’être renvoyé/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /dans (?:60|59)\ss/ })).toBeTruthy();
  });

  test('a wrong address is corrected, once, by who has proved who they are', async () => {
    view = awaiting();
    let corrections = 0;
    server.use(
      answer(correctAddress, () => {
        corrections += 1;
        const email = 'a@b.example';
        view = atIdentifiers({ brouillon: { email, emailConfirmation: email } });
        return view;
      }),
    );
    renderApp(`${path}/identifiants`);
    await userEvent.dblClick(
      await screen.findByRole('button', { name: 'Cette adresse est fausse' }),
    );
    expect((await screen.findByLabelText<HTMLInputElement>('E-mail')).value).toBe('a@b.example');
    expect(field('Mot de passe').value).toBe('');
    expect(corrections).toBe(1);
  });

  test('a correction that fails says so, and the mail is still shown', async () => {
    view = awaiting();
    server.use(
      answer(correctAddress, () => {
        throw new Refused('erreur-interne');
      }),
    );
    renderApp(`${path}/identifiants`);
    await userEvent.click(await screen.findByRole('button', { name: 'Cette adresse est fausse' }));
    expect(await screen.findByRole('button', { name: /^Réessayer/ })).toBeTruthy();
    expect(screen.getByText('a@b.example')).toBeTruthy();
  });
});

test('who has an account already is told, and shown the ways in', async () => {
  view = creationOf({ etape: 'compte-existant', preuve: 'cle' });
  renderApp(`${path}/identifiants`);
  await screen.findByRole('heading', { level: 1, name: 'Vous avez déjà un compte' });
  const forgotten = screen.getByRole('link', { name: 'Mot de passe oublié' });
  expect(forgotten.getAttribute('href')).toBe('/assurance-maladie/mot-de-passe-oublie');
  await userEvent.click(screen.getByRole('button', { name: 'Recommencer la démarche' }));
  await waitFor(() => expect(currentPath()).toBe(path));
});
