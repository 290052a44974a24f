import {
  type AccueilView,
  extendSession,
  getAccueil,
  getSession,
  listOwnDelegations,
  signInDelegue,
  signOut,
  switchDelegation,
} from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import { sessionOf } from '../../../testing/session-of.ts';

const root = '/assurance-maladie';
const nobody = { maintenant: new Date().toISOString(), compte: null, suite: null };
const nadia = () =>
  sessionOf({
    delegation: { nom: 'Nadia Benali', services: ['paiements', 'liens-utiles'] },
    activite: { id: 'liberale', genre: 'liberale', libelle: 'Activité libérale' },
  });
const accueil: AccueilView = {
  maintenant: '2026-11-20T13:00:00.000Z',
  appel: 'Docteur Lefèvre-Delacroix',
  derniereConnexion: null,
  email: 'nadia.benali@cabinet.example',
  emailVerifie: true,
  motDePasseChangeLe: null,
  secondFacteurActif: false,
  sessionsOuvertes: 1,
  services: getEspace('assurance-maladie').services.map(({ id }) => ({ id, acces: 'ouvert' })),
  servicesAPresenter: false,
};
const first = {
  id: 'd1',
  titulaire: 'Dr Anne-Sophie Lefèvre-Delacroix',
  activite: 'Activité libérale',
  services: ['paiements', 'liens-utiles'],
  finLe: '2027-12-31',
  courante: true,
  ouvre: true,
};
const second = {
  ...first,
  id: 'd2',
  titulaire: 'Centre des Lilas',
  activite: null,
  courante: false,
};
let session = nobody as ReturnType<typeof sessionOf>;
let own: (Omit<typeof first, 'activite'> & { activite: string | null })[] = [first];
let switched: string[] = [];

const server = contractServer(
  answer(getSession, () => session),
  ...signedOut,
  answer(getAccueil, () => accueil),
  answer(listOwnDelegations, () => ({ delegations: own })),
  answer(switchDelegation, ({ body }) => {
    switched.push(body.id);
    session = { ...nadia(), compte: { ...nadiaCompte(), nom: 'Centre des Lilas', empreinte: 'b' } };
    return session;
  }),
  answer(signInDelegue, ({ body }) => {
    if (body.motDePasse !== 'bon') throw new Refused('identifiants-refuses');
    session = nadia();
    return session;
  }),
  answer(extendSession, () => session),
  answer(signOut, () => {
    session = nobody;
    return { fait: true as const, suite: null };
  }),
);

function nadiaCompte() {
  const { compte } = nadia();
  if (compte === null) throw new Error('nobody is signed in');
  return compte;
}

beforeEach(() => {
  sessionStorage.clear();
  session = nobody;
  own = [first];
  switched = [];
});

/** What the history entry tells the page. */
const routerState = (): unknown => (window.history.state as { usr: unknown } | null)?.usr;

const h1 = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

async function signIn(motDePasse: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('E-mail'), 'nadia.benali@cabinet.example');
  await userEvent.type(screen.getByLabelText('Mot de passe'), motDePasse);
  await userEvent.click(screen.getByRole('button', { name: /^Se connecter/ }));
}

async function openMenu(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: /^Compte de Nadia Benali/ }));
}

describe('a delegate', () => {
  test('sees for whom, until when, the services confided, and nothing of the account', async () => {
    session = nadia();
    renderApp(`${root}/accueil`);
    await h1('Bonjour Nadia Benali');
    const band = await screen.findByRole('region', { name: 'Délégation en cours' });
    await waitFor(() =>
      expect(band.textContent).toMatch(
        /^Vous agissez pour Dr Anne-Sophie Lefèvre-Delacroix jusqu’au 31\s+décembre\s+2027\. Session ouverte au nom de Nadia Benali\.$/,
      ),
    );
    expect(screen.getAllByRole('heading', { level: 3 }).map((h3) => h3.textContent)).toEqual([
      'Paiements',
      'Liens utiles',
    ]);
    expect(screen.queryByText(/second facteur/i)).toBeNull();
    const nav = await screen.findByRole('navigation', { name: 'Navigation principale' });
    const places = within(nav).getAllByRole('link');
    expect(places.map((link) => link.textContent.trim())).toEqual([
      'Accueil',
      'Activités',
      'Liens utiles',
    ]);
  });

  test('has only their delegations, their password and a way out in the menu', async () => {
    session = nadia();
    renderApp(`${root}/accueil`);
    await openMenu();
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Mes délégations et sessions',
      'Changer mon mot de passe',
      'Se déconnecter',
    ]);
  });

  test('asks for another password at the address they sign in with', async () => {
    session = nadia();
    renderApp(`${root}/accueil`);
    await h1('Bonjour Nadia Benali');
    await openMenu();
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Changer mon mot de passe' }),
    );
    await h1('Choisir un nouveau mot de passe');
    expect(currentPath()).toBe(`${root}/delegue/mot-de-passe-oublie`);
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe(accueil.email);
  });

  test('opens a service of the delegation', async () => {
    session = nadia();
    renderApp(`${root}/paiements`);
    expect(await h1('Paiements')).toBeTruthy();
  });

  test.each([
    'mon-compte',
    'mon-compte/delegations',
    'activite',
    'contact-covid',
    'second-facteur',
  ])('is told that %s is the owner’s, with the way home', async (page) => {
    session = nadia();
    renderApp(`${root}/${page}`);
    await h1('Réservé au titulaire');
    const home = screen.getByRole('link', { name: 'Revenir aux services confiés' });
    expect(home.getAttribute('href')).toBe(`${root}/accueil`);
  });

  test('is told whom to ask for a service that is not theirs yet', async () => {
    session = nadia();
    renderApp(`${root}/imprimes`);
    await h1('Ce service ne vous est pas confié');
    expect(screen.getByText(/^Demandez-le à /)).toBeTruthy();
    expect(screen.queryByText('Réservé au titulaire')).toBeNull();
  });

  test('who is not signed in finds their own door in the header', async () => {
    renderApp(`${root}/delegue/mot-de-passe-oublie`);
    const header = await screen.findByRole('banner');
    const enter = await within(header).findByRole('link', { name: /Se connecter/i });
    expect(enter.getAttribute('href')).toBe(`${root}/delegue`);
  });

  test('signs out to their own door', async () => {
    session = nadia();
    renderApp(`${root}/accueil`);
    await openMenu();
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Se déconnecter' }));
    expect(await screen.findByText('Vous êtes déconnecté')).toBeTruthy();
    expect(currentPath()).toBe(`${root}/delegue`);
  });

  test('whose session has ended is led to their own door, and back', async () => {
    session = nadia();
    const client = renderApp(`${root}/liens-utiles`);
    await h1('Liens utiles');
    session = nobody;
    await client.invalidateQueries({ queryKey: ['session'] });
    await h1('Vous agissez pour un professionnel');
    expect(currentPath()).toBe(`${root}/delegue`);
    await signIn('bon');
    await h1('Liens utiles');
  });

  test('reads on the home page when nothing is open to them any more', async () => {
    session = nadia();
    server.use(answer(getAccueil, () => ({ ...accueil, services: [] })));
    renderApp(`${root}/accueil`);
    expect(await screen.findByText('Aucun service ne vous est ouvert ici')).toBeTruthy();
  });
});

describe('who acts for several', () => {
  beforeEach(() => {
    session = nadia();
    own = [first, second];
  });

  test('changes of professional from the menu', async () => {
    renderApp(`${root}/accueil`);
    await openMenu();
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Changer de professionnel' }),
    );
    await h1('Pour qui agissez-vous\u00a0?');
    const list = await screen.findByRole('list', { name: 'Vos délégations' });
    const current = within(list).getByRole('button', { current: true });
    expect(current.textContent).toContain('Dr Anne-Sophie Lefèvre-Delacroix');
    await userEvent.click(within(list).getByRole('button', { name: /^Centre des Lilas/ }));
    expect(await screen.findByText(/^Vous agissez maintenant pour/)).toBeTruthy();
    expect(currentPath()).toBe(`${root}/accueil`);
    expect(switched).toEqual(['d2']);
    // Neither a reload nor « back » says it again.
    await waitFor(() => expect(routerState()).toEqual({}));
    expect(screen.getByText(/^Vous agissez maintenant pour/)).toBeTruthy();
  });

  test('who has just accepted reads it once', async () => {
    renderApp(`${root}/delegue/choix`);
    await screen.findByRole('button', { name: /^Centre des Lilas/ });
    window.history.pushState({ usr: { fait: 'acceptee' }, key: 'accepted', idx: 1 }, '');
    fireEvent(window, new PopStateEvent('popstate'));
    expect(await screen.findByText(/^Vous avez accepté la délégation/)).toBeTruthy();
    await waitFor(() => expect(routerState()).toEqual({}));
    expect(screen.getByText(/^Vous avez accepté la délégation/)).toBeTruthy();
  });

  test('the tab says no error where the list is shown, read again in vain', async () => {
    const client = renderApp(`${root}/delegue/choix`);
    await screen.findByRole('button', { name: /^Centre des Lilas/ });
    server.use(cut(listOwnDelegations));
    await client.invalidateQueries({ queryKey: ['delegations-propres'] });
    await waitFor(() =>
      expect(client.getQueryState(['delegations-propres', 'assurance-maladie'])?.status).toBe(
        'error',
      ),
    );
    expect(document.title).not.toMatch(/^Erreur/);
  });

  test('is offered only what opens something', async () => {
    own = [first, { ...second, ouvre: false }];
    renderApp(`${root}/delegue/choix`);
    const list = await screen.findByRole('list', { name: 'Vos délégations' });
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    await openMenu();
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).not.toContain('Changer de professionnel');
  });

  test('a failure is told, and nothing changes', async () => {
    server.use(cut(switchDelegation));
    renderApp(`${root}/delegue/choix`);
    await userEvent.click(await screen.findByRole('button', { name: /^Centre des Lilas/ }));
    expect(await screen.findByText('La connexion a été coupée')).toBeTruthy();
    expect(currentPath()).toBe(`${root}/delegue/choix`);
  });

  test('an owner has no choice to make there', async () => {
    session = sessionOf();
    renderApp(`${root}/delegue/choix`);
    await waitFor(() => expect(currentPath()).toBe(`${root}/accueil`));
  });
});

describe('the door of delegates', () => {
  test('is named on that of the professionals, and names theirs', async () => {
    renderApp(root);
    const link = await screen.findByRole('link', { name: /^Vous agissez pour un professionnel/ });
    await userEvent.click(link);
    await h1('Vous agissez pour un professionnel');
    const back = screen.getByRole('link', { name: 'Connexion des professionnels' });
    expect(back.getAttribute('href')).toBe(root);
    const forgotten = screen.getByRole('link', { name: 'Mot de passe oublié' });
    expect(forgotten.getAttribute('href')).toBe(`${root}/delegue/mot-de-passe-oublie`);
  });

  test('opens the home page', async () => {
    renderApp(`${root}/delegue`);
    await signIn('bon');
    await h1('Bonjour Nadia Benali');
    expect(currentPath()).toBe(`${root}/accueil`);
  });

  test('refuses in words of its own, and has the password typed again', async () => {
    renderApp(`${root}/delegue`);
    await signIn('faux');
    expect(await screen.findByText(/plus aucune délégation n’est en cours/)).toBeTruthy();
    const field = screen.getByLabelText<HTMLInputElement>('Mot de passe');
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  test('closes for an address after too many failures, and opens for another', async () => {
    server.use(
      answer(signInDelegue, () => {
        throw new Refused('compte-bloque', { minutes: 15 });
      }),
    );
    renderApp(`${root}/delegue`);
    await signIn('faux');
    const notice = await screen.findByText('La connexion est bloquée.');
    expect(notice.closest('[role="alert"]')?.textContent).toMatch(/dans 15\smin/);
    const enter = screen.getByRole('button', { name: /^Se connecter — possible à/ });
    expect(enter.getAttribute('aria-disabled')).toBe('true');
    await userEvent.type(screen.getByLabelText('E-mail'), 'x');
    expect(screen.queryByText('La connexion est bloquée.')).toBeNull();
  });

  test('what is missing is told at its field', async () => {
    renderApp(`${root}/delegue`);
    await userEvent.click(await screen.findByRole('button', { name: /^Se connecter/ }));
    expect(await screen.findByRole('group', { name: /^2\sinformations/ })).toBeTruthy();
  });

  test.each(['tiers', 'ordre'])('%s has none', async (espace) => {
    renderApp(`/${espace}/delegue`);
    expect(await h1('Cette page n’existe pas')).toBeTruthy();
  });
});
