import {
  chooseActivite,
  getAccueil,
  getSession,
  listActivites,
  type AccueilView,
} from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { answer, contractServer, cut } from '../testing/contract-server.ts';
import { sessionOf } from '../testing/session-of.ts';
import { currentPath, renderApp } from './testing/render-app.tsx';
import { signedOut } from './testing/signed-out.ts';

const root = '/assurance-maladie';
const liberale = { id: 'liberale', genre: 'liberale', libelle: 'Activité libérale' } as const;
const salariee = { id: 'e1', genre: 'salariee', libelle: 'CENTRE DES LILAS' } as const;
const activites = [
  { ...liberale, detail: '8 rue des Exemples' },
  { ...salariee, detail: '12 place de la Fiction' },
];
let chosen: string[] = [];
let services: AccueilView['services'] = [];

const server = contractServer(
  ...signedOut,
  answer(getAccueil, () => ({
    maintenant: '2026-11-20T13:00:00.000Z',
    appel: 'Docteur Bensalem',
    derniereConnexion: null,
    email: 'k.bensalem@cabinet.example',
    emailVerifie: true,
    motDePasseChangeLe: null,
    secondFacteurActif: false,
    sessionsOuvertes: 1,
    services,
    servicesAPresenter: false,
  })),
  answer(listActivites, () => ({ activites, courante: 'liberale' })),
  answer(chooseActivite, ({ body }) => {
    chosen.push(body.id);
    return signIn({ activite: body.id === 'e1' ? salariee : liberale });
  }),
);

beforeEach(() => {
  chosen = [];
  services = getEspace('assurance-maladie').services.map(({ id }) => ({ id, acces: 'ouvert' }));
});

function signIn(options: Parameters<typeof sessionOf>[0]) {
  const session = sessionOf(options);
  server.use(answer(getSession, () => session));
  return session;
}

const navigation = (): Promise<HTMLElement> =>
  screen.findByRole('navigation', { name: 'Navigation principale' });

describe('the main navigation (A11)', () => {
  test('names the headings, and marks where one is', async () => {
    signIn({ activite: liberale });
    renderApp(`${root}/paiements`);
    const links = within(await navigation()).getAllByRole('link');
    expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['Accueil', `${root}/accueil`],
      ['Activités', `${root}/accueil#activites`],
      ['Services patient', `${root}/accueil#services-patient`],
      ['Commandes', `${root}/accueil#commandes`],
      ['Liens utiles', `${root}/liens-utiles`],
      ['Contacts', `${root}/assistance`],
      ['Gestion de compte', `${root}/mon-compte`],
    ]);
    const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent.trim())).toEqual(['Activités']);
  });

  test('a heading leads to its part of the home page', async () => {
    signIn({ activite: liberale });
    renderApp(`${root}/accueil`);
    await userEvent.click(within(await navigation()).getByRole('link', { name: 'Commandes' }));
    const heading = await screen.findByRole('heading', { level: 2, name: 'Commandes' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(
      within(await navigation())
        .getByRole('link', { name: 'Commandes' })
        .getAttribute('aria-current'),
    ).toBe('page');
  });

  test('from another page too, without the page going back to its top', async () => {
    signIn({ activite: liberale });
    renderApp(`${root}/liens-utiles`);
    await userEvent.click(within(await navigation()).getByRole('link', { name: 'Commandes' }));
    const heading = await screen.findByRole('heading', { level: 2, name: 'Commandes' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(window.scrollTo).not.toHaveBeenCalled();
    await userEvent.click(within(await navigation()).getByRole('link', { name: 'Contacts' }));
    await waitFor(() => expect(window.scrollTo).toHaveBeenCalledWith(0, 0));
  });

  test('has no heading, and no page, of what the server does not let see', async () => {
    services = services.filter(
      ({ id }) => !['paiements', 'contact-covid', 'imprimes'].includes(id),
    );
    signIn({ activite: salariee });
    renderApp(`${root}/paiements`);
    expect(await screen.findByText('Cette page n’existe pas')).toBeTruthy();
    const nav = await navigation();
    expect(within(nav).getByRole('link', { name: 'Services patient' })).toBeTruthy();
    expect(within(nav).queryByRole('link', { name: 'Activités' })).toBeNull();
    expect(within(nav).queryByRole('link', { name: 'Commandes' })).toBeNull();
  });

  test('a page that some only see is not shown before it is known that one may', async () => {
    server.use(cut(getAccueil));
    signIn({ activite: salariee });
    renderApp(`${root}/paiements`);
    expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 1, name: /paiements/i })).toBeNull();
  });

  test('without an answer, what everybody sees is still one click away', async () => {
    server.use(cut(getAccueil));
    signIn({ activite: liberale });
    renderApp(`${root}/liens-utiles`);
    const nav = await navigation();
    expect(within(nav).getByRole('link', { name: 'Gestion de compte' })).toBeTruthy();
    expect(within(nav).queryByRole('link', { name: 'Activités' })).toBeNull();
  });

  test('an espace without headings has none', async () => {
    signIn({});
    renderApp('/ordre/gardes');
    expect(await screen.findByRole('heading', { level: 1, name: 'Mes Gardes' })).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Navigation principale' })).toBeNull();
  });
});

describe('activities (A6)', () => {
  test('one to choose comes before any other page, and opens the home page', async () => {
    signIn({ obligations: ['activite'] });
    renderApp(`${root}/paiements`);
    await waitFor(() => expect(currentPath()).toBe(`${root}/activite`));
    expect(screen.queryByRole('navigation', { name: 'Navigation principale' })).toBeNull();
    const choice = await screen.findByRole('button', { name: /^CENTRE DES LILAS/ });
    expect(choice.textContent).toContain('12 place de la Fiction');
    await userEvent.click(choice);
    await waitFor(() => expect(currentPath()).toBe(`${root}/accueil`));
    expect(chosen).toEqual(['e1']);
    expect(
      await screen.findByText(/^Vous travaillez maintenant pour.*CENTRE DES LILAS/),
    ).toBeTruthy();
  });

  test('while one is being opened the others wait, and it is said', async () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    server.use(
      answer(chooseActivite, async ({ body }) => {
        await opened;
        chosen.push(body.id);
        return signIn({ activite: salariee });
      }),
    );
    signIn({ obligations: ['activite'] });
    renderApp(`${root}/activite`);
    await userEvent.click(await screen.findByRole('button', { name: /^CENTRE DES LILAS/ }));
    const other = screen.getByRole('button', { name: /^Activité libérale/ });
    await waitFor(() => expect(other.getAttribute('aria-disabled')).toBe('true'));
    expect(screen.getAllByText('Ouverture…').some(({ role }) => role === 'status')).toBe(true);
    await userEvent.click(other);
    open();
    await waitFor(() => expect(currentPath()).toBe(`${root}/accueil`));
    expect(chosen).toEqual(['e1']);
  });

  test('the account menu names the current one and changes it', async () => {
    signIn({ activite: liberale });
    renderApp(`${root}/liens-utiles`);
    const menu = await screen.findByRole('button', { name: /^Compte de.*Activité libérale$/ });
    await userEvent.click(menu);
    await userEvent.click(
      await screen.findByRole('menuitem', { name: /^Passer à.*CENTRE DES LILAS$/ }),
    );
    await waitFor(() => expect(chosen).toEqual(['e1']));
    await waitFor(() => expect(currentPath()).toBe(`${root}/accueil`));
  });

  test('a change that fails is told, and can be tried again', async () => {
    signIn({ activite: liberale });
    server.use(cut(chooseActivite));
    renderApp(`${root}/liens-utiles`);
    await userEvent.click(await screen.findByRole('button', { name: /^Compte de.*libérale$/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Passer à/ }));
    expect(await screen.findByText('La connexion a été coupée')).toBeTruthy();
    server.resetHandlers();
    signIn({ activite: liberale });
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(chosen).toEqual(['e1']));
  });

  test('who has only one is not asked', async () => {
    server.use(
      answer(listActivites, () => ({ activites: activites.slice(0, 1), courante: 'liberale' })),
    );
    signIn({ activite: liberale });
    renderApp(`${root}/liens-utiles`);
    await userEvent.click(await screen.findByRole('button', { name: /^Compte de/ }));
    expect(await screen.findByRole('menuitem', { name: 'Se déconnecter' })).toBeTruthy();
    expect(screen.queryByRole('menuitem', { name: /^Passer à/ })).toBeNull();
  });
});

describe('back from one’s card', () => {
  beforeEach(() => sessionStorage.clear());

  test('leads to where one was, says it, and leaves the address', async () => {
    sessionStorage.setItem('eps-retour-carte-assurance-maladie', `${root}/liens-utiles`);
    signIn({ activite: liberale });
    renderApp(`${root}/mon-compte?cps=confirmee`);
    await waitFor(() => expect(currentPath()).toBe(`${root}/liens-utiles`));
    expect(await screen.findByText('Votre carte a été lue')).toBeTruthy();
    expect(sessionStorage.getItem('eps-retour-carte-assurance-maladie')).toBeNull();
  });

  test('does not say it to who has not left from here, nor twice', async () => {
    signIn({ activite: liberale });
    server.use(cut(getAccueil));
    renderApp(`${root}/mon-compte?cps=confirmee`);
    await waitFor(() => expect(currentPath()).toBe(`${root}/mon-compte`));
    expect(screen.queryByText('Votre carte a été lue')).toBeNull();
    cleanup();
    sessionStorage.setItem('eps-retour-carte-assurance-maladie', `${root}/liens-utiles`);
    renderApp(`${root}/mon-compte?cps=confirmee`);
    expect(await screen.findByText('Votre carte a été lue')).toBeTruthy();
    expect(JSON.stringify(window.history.state)).not.toContain('confirmee');
  });

  test('by the sign-in page, signed in all along, says why too', async () => {
    sessionStorage.setItem('eps-retour-carte-assurance-maladie', `${root}/liens-utiles`);
    signIn({ activite: liberale });
    renderApp(`${root}?cps=expiree`);
    expect(await screen.findByText('Le délai pour présenter votre carte est dépassé')).toBeTruthy();
    expect(currentPath()).toBe(`${root}/liens-utiles`);
  });

  test('says why nothing was confirmed', async () => {
    sessionStorage.setItem('eps-retour-carte-assurance-maladie', `${root}/liens-utiles`);
    signIn({ activite: liberale });
    renderApp(`${root}/mon-compte?cps=autre-personne`);
    expect(
      await screen.findByText('Cette carte n’est pas celle du titulaire du compte'),
    ).toBeTruthy();
    expect(currentPath()).toBe(`${root}/liens-utiles`);
  });

  test('a place that is no page of the espace is not followed', async () => {
    sessionStorage.setItem('eps-retour-carte-assurance-maladie', 'https://ailleurs.example/');
    signIn({ activite: liberale });
    server.use(cut(getAccueil));
    renderApp(`${root}/mon-compte?cps=toString`);
    expect(await screen.findByText('Votre carte n’a pas été acceptée')).toBeTruthy();
    expect(currentPath()).toBe(`${root}/mon-compte`);
  });
});
