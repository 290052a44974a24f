import {
  acceptInvitation,
  lookUpInvitation,
  type ProblemCode,
  requestDelegueReset,
  setDeleguePassword,
} from '@eps/contracts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { forgetToken, takeTokenFromAddress } from '../../../lib/link-token.ts';
import {
  answer,
  contractServer,
  cut,
  failing,
  Refused,
  refuseLate,
} from '../../../testing/contract-server.ts';

const root = '/assurance-maladie/delegue';
const token = 'dHJlcy1zZWNyZXQ';
const password = 'Tilleul-Orage-7-Barque';
const email = 'nadia.benali@cabinet.example';
let motDePasseAChoisir = true;
let sent: unknown[] = [];

const server = contractServer(
  ...signedOut,
  answer(lookUpInvitation, () => ({
    titulaire: 'Dr Claire Aubertin-Desmarets',
    prenom: 'Nadia',
    nom: 'Benali',
    email,
    services: ['paiements', 'imprimes'],
    finLe: '2027-12-31',
    motDePasseAChoisir,
    expireLe: '2026-11-28T13:37:00.000Z',
  })),
  answer(acceptInvitation, ({ body }) => {
    sent.push(body);
    return { email };
  }),
  answer(setDeleguePassword, ({ body }) => {
    sent.push(body);
    return { email };
  }),
  answer(requestDelegueReset, ({ body }) => {
    sent.push(body);
    return { fait: true as const };
  }),
);

beforeEach(() => {
  sent = [];
  motDePasseAChoisir = true;
  forgetToken();
});

/** What the entry of the application does before anything is shown. */
function openLink(address: string): void {
  window.history.replaceState(null, '', address);
  takeTokenFromAddress();
  renderApp(currentPath());
}

const button = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const h1 = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

describe('an invitation', () => {
  test('leaves the address, and says who proposes what, until when', async () => {
    openLink(`${root}/invitation?jeton=${token}`);
    expect(window.location.href).not.toContain(token);
    await h1('Agir pour Dr Claire Aubertin-Desmarets');
    expect(screen.getByText('Paiements, Commandes d’imprimés')).toBeTruthy();
    expect(screen.getByText(/31\s+décembre\s+2027/)).toBeTruthy();
    expect(screen.getByText(email)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  test('is accepted with a password, and leads to where one signs in', async () => {
    openLink(`${root}/invitation?jeton=${token}`);
    await userEvent.type(await screen.findByLabelText('Mot de passe'), password);
    await userEvent.type(screen.getByLabelText('Confirmez le mot de passe'), password);
    await userEvent.dblClick(await button(/^Accepter la délégation/));
    await h1('Vous agissez pour un professionnel');
    expect(currentPath()).toBe(root);
    expect(screen.getByText('Vous avez accepté la délégation')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe(email);
    expect(sent).toEqual([
      { jeton: token, nouveauMotDePasse: password, nouveauMotDePasseConfirmation: password },
    ]);
  });

  test('asks for no password of who has one', async () => {
    motDePasseAChoisir = false;
    openLink(`${root}/invitation?jeton=${token}`);
    await userEvent.click(await button(/^Accepter la délégation/));
    await waitFor(() => expect(currentPath()).toBe(root));
    expect(sent).toEqual([{ jeton: token }]);
  });

  test('two passwords that differ are told at the second', async () => {
    openLink(`${root}/invitation?jeton=${token}`);
    await userEvent.type(await screen.findByLabelText('Mot de passe'), password);
    await userEvent.type(screen.getByLabelText('Confirmez le mot de passe'), 'autre');
    await userEvent.click(await button(/^Accepter la délégation/));
    expect(await screen.findByText('Les deux mots de passe ne sont pas identiques.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  test('a weak password is told at its field, which takes the focus, and typed again', async () => {
    const late = refuseLate(acceptInvitation, new Refused('mot-de-passe-trop-faible'));
    server.use(late.handler);
    openLink(`${root}/invitation?jeton=${token}`);
    const field = await screen.findByLabelText<HTMLInputElement>('Mot de passe');
    await userEvent.type(field, password);
    await userEvent.type(screen.getByLabelText('Confirmez le mot de passe'), password);
    const send = await button(/^Accepter la délégation/);
    await userEvent.click(send);
    await waitFor(() => expect(send.getAttribute('aria-busy')).toBe('true'));
    late.release();
    expect(await screen.findByText(/trop facile à deviner/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value).toBe('');
  });

  test('when the server fails, the password is kept and can be sent again', async () => {
    server.use(failing(acceptInvitation));
    openLink(`${root}/invitation?jeton=${token}`);
    await userEvent.type(await screen.findByLabelText('Mot de passe'), password);
    await userEvent.type(screen.getByLabelText('Confirmez le mot de passe'), password);
    await userEvent.click(await button(/^Accepter la délégation/));
    const again = await button(/^Réessayer/);
    server.resetHandlers();
    await userEvent.click(again);
    await h1('Vous agissez pour un professionnel');
    expect(sent).toMatchObject([{ nouveauMotDePasse: password }]);
  });

  test.each<[ProblemCode, string]>([
    ['lien-expire', 'Lien expiré'],
    ['lien-utilise', 'Ce lien ne sert plus'],
    ['lien-illisible', 'Lien illisible'],
  ])('%s: says so, and who gives another', async (code, title) => {
    server.use(
      answer(lookUpInvitation, () => {
        throw new Refused(code);
      }),
    );
    openLink(`${root}/invitation?jeton=${token}`);
    await h1(title);
    expect(screen.getByText(/demandez au professionnel de vous renvoyer/)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Se connecter' }).at(-1)?.getAttribute('href')).toBe(
      root,
    );
  });

  test('used meanwhile: says so', async () => {
    motDePasseAChoisir = false;
    server.use(
      answer(acceptInvitation, () => {
        throw new Refused('lien-utilise');
      }),
    );
    openLink(`${root}/invitation?jeton=${token}`);
    await userEvent.click(await button(/^Accepter la délégation/));
    expect(await h1('Ce lien ne sert plus')).toBeTruthy();
  });

  test('after a reload: says why it is gone', async () => {
    openLink(`${root}/invitation`);
    expect(await h1('Rouvrez votre lien')).toBeTruthy();
  });

  test.each<ProblemCode>(['indisponible', 'erreur-interne', 'trop-de-demandes'])(
    '%s is not a dead link either: it is examined again',
    async (code) => {
      server.use(
        answer(lookUpInvitation, () => {
          throw new Refused(code, { minutes: 1 });
        }),
      );
      openLink(`${root}/invitation?jeton=${token}`);
      const again = await button(/^Réessayer/);
      expect(screen.getByText(/^Votre lien n’a pas pu être vérifié/)).toBeTruthy();
      expect(screen.queryByText(/demandez au professionnel de vous renvoyer/)).toBeNull();
      server.resetHandlers();
      await userEvent.click(again);
      expect(await h1('Agir pour Dr Claire Aubertin-Desmarets')).toBeTruthy();
    },
  );

  test('a cut network is not a dead link', async () => {
    server.use(cut(lookUpInvitation));
    openLink(`${root}/invitation?jeton=${token}`);
    const again = await button(/^Réessayer/);
    server.resetHandlers();
    await userEvent.click(again);
    expect(await h1('Agir pour Dr Claire Aubertin-Desmarets')).toBeTruthy();
  });
});

describe('a forgotten password', () => {
  test('answers the same whatever the address', async () => {
    renderApp(`${root}/mot-de-passe-oublie`);
    await userEvent.type(await screen.findByLabelText('E-mail'), ' inconnue@cabinet.example ');
    await userEvent.click(await button(/^Recevoir un lien/));
    await h1('Consultez votre messagerie');
    expect(screen.getByText(/est l’adresse d’une délégation en cours/).textContent).toMatch(/^Si /);
    expect(sent).toEqual([{ email: 'inconnue@cabinet.example' }]);
    const back = screen.getByRole('link', { name: 'Retour à la connexion' });
    expect(back.getAttribute('href')).toBe(root);
  });

  test('refuses what is no address, at its field', async () => {
    renderApp(`${root}/mot-de-passe-oublie`);
    const field = await screen.findByLabelText('E-mail');
    await userEvent.type(field, 'pas une adresse');
    await userEvent.click(await button(/^Recevoir un lien/));
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  test('the link chooses another, then leads to where one signs in', async () => {
    openLink(`${root}/mot-de-passe?jeton=${token}`);
    expect(window.location.href).not.toContain(token);
    await userEvent.type(await screen.findByLabelText('Nouveau mot de passe'), password);
    await userEvent.type(screen.getByLabelText('Confirmez le nouveau mot de passe'), password);
    await userEvent.click(await button(/^Enregistrer ce mot de passe/));
    expect(await screen.findByText('Votre nouveau mot de passe est enregistré')).toBeTruthy();
    expect(currentPath()).toBe(root);
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe(email);
    expect(sent).toEqual([
      { jeton: token, nouveauMotDePasse: password, nouveauMotDePasseConfirmation: password },
    ]);
  });

  test('a weak one takes the focus to its field, even late', async () => {
    const late = refuseLate(setDeleguePassword, new Refused('mot-de-passe-trop-faible'));
    server.use(late.handler);
    openLink(`${root}/mot-de-passe?jeton=${token}`);
    const field = await screen.findByLabelText('Nouveau mot de passe');
    await userEvent.type(field, password);
    await userEvent.type(screen.getByLabelText('Confirmez le nouveau mot de passe'), password);
    const send = await button(/^Enregistrer ce mot de passe/);
    await userEvent.click(send);
    await waitFor(() => expect(send.getAttribute('aria-busy')).toBe('true'));
    late.release();
    expect(await screen.findByText(/trop facile à deviner/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  test('a dead link offers another', async () => {
    server.use(
      answer(setDeleguePassword, () => {
        throw new Refused('lien-expire');
      }),
    );
    openLink(`${root}/mot-de-passe?jeton=${token}`);
    await userEvent.type(await screen.findByLabelText('Nouveau mot de passe'), password);
    await userEvent.type(screen.getByLabelText('Confirmez le nouveau mot de passe'), password);
    await userEvent.click(await button(/^Enregistrer ce mot de passe/));
    await h1('Lien expiré');
    const another = screen.getByRole('link', { name: 'Demander un nouveau lien' });
    expect(another.getAttribute('href')).toBe(`${root}/mot-de-passe-oublie`);
  });
});
