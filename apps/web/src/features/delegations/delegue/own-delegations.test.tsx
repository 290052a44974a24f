import {
  type AccueilView,
  endDelegueSession,
  endOtherDelegueSessions,
  getAccueil,
  getSession,
  giveUpDelegation,
  listDelegueSessions,
  listOwnDelegations,
  type SessionView,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../../app/testing/render-app.tsx';
import { signedOut } from '../../../app/testing/signed-out.ts';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import { held } from '../../../testing/held.ts';
import { sessionOf } from '../../../testing/session-of.ts';

const root = '/assurance-maladie';
const page = `${root}/delegue/delegations`;
const lefevre = 'Dr Anne-Sophie Lefèvre-Delacroix';
const nobody = { maintenant: new Date().toISOString(), compte: null, suite: null };
const nadia = () =>
  sessionOf({
    delegation: { nom: 'Nadia Benali', services: ['paiements'] },
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
  services: [],
  servicesAPresenter: false,
};
const first = {
  id: 'd1',
  titulaire: lefevre,
  activite: 'Activité libérale' as string | null,
  services: ['paiements', 'imprimes'],
  finLe: '2027-12-31',
  courante: true,
  ouvre: true,
};
const second = { ...first, id: 'd2', titulaire: 'Centre des Lilas', activite: null };
let session: SessionView = nadia();
let own: (typeof first)[] = [];
const here = {
  id: 's1',
  appareil: 'Firefox sur Windows',
  ouverteLe: '2026-11-20T07:12:00.000Z',
  vueLe: '2026-11-20T07:12:00.000Z',
  preuve: 'delegue',
  par: null,
  pour: lefevre,
  courante: true,
};
const phone = { ...here, id: 's2', appareil: 'Safari sur iPhone', courante: false };
const away = { ...phone, id: 's3', appareil: 'Edge sur Windows', pour: 'Centre des Lilas' };
let open: (typeof here)[] = [];

const server = contractServer(
  answer(getSession, () => session),
  ...signedOut,
  answer(getAccueil, () => accueil),
  answer(listOwnDelegations, () => ({ delegations: own })),
  answer(giveUpDelegation, ({ params: { id } }) => {
    const given = own.find((delegation) => delegation.id === id);
    if (given === undefined) throw new Refused('introuvable');
    own = own.filter((delegation) => delegation !== given);
    if (given.courante) session = nobody;
    return session;
  }),
  answer(listDelegueSessions, () => ({ sessions: open })),
  answer(endDelegueSession, ({ params: { id } }) => {
    open = open.filter((one) => one.id !== id);
    return { fait: true } as const;
  }),
  answer(endOtherDelegueSessions, () => {
    const fermees = open.length - 1;
    open = [here];
    return { fermees };
  }),
);

beforeEach(() => {
  sessionStorage.clear();
  session = nadia();
  own = [first, { ...second, courante: false }];
  open = [here, phone, away];
});

const h1 = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

async function askToLeave(titulaire: string): Promise<HTMLElement> {
  const name = new RegExp(`^Renoncer à cette délégation.*${titulaire}$`);
  await userEvent.click(await screen.findByRole('button', { name }));
  const title = new RegExp(`^Renoncer à agir pour ${titulaire}\\s\\?$`);
  return screen.findByRole('dialog', { name: title });
}

const confirm = (dialog: HTMLElement): Promise<void> =>
  userEvent.click(within(dialog).getByRole('button', { name: /^Renoncer à la délégation/ }));

describe('« Mes délégations » of a delegate', () => {
  test('says for whom, for what and until when, and which one is open', async () => {
    renderApp(page);
    await h1('Mes délégations et sessions');
    const list = await screen.findByRole('list', { name: 'Mes délégations' });
    const [one, other] = within(list).getAllByRole('listitem');
    expect(one?.textContent).toMatch(/Paiements, Commandes d’imprimés/);
    expect(one?.textContent).toMatch(/Activité libérale/);
    expect(one?.textContent).toMatch(/31\s+décembre\s+2027/);
    expect(one?.textContent).toContain('Session en cours');
    expect(other?.textContent).not.toMatch(/Session en cours|Au titre de/);
  });

  test('ends the session with its delegation, once asked, and says so at the door', async () => {
    renderApp(page);
    const dialog = await askToLeave(lefevre);
    expect(dialog.textContent).toContain('vos sessions pour cette personne se ferment');
    await confirm(dialog);
    await h1('Vous agissez pour un professionnel');
    expect(currentPath()).toBe(`${root}/delegue`);
    expect(screen.getByText('Vous avez renoncé à la délégation')).toBeTruthy();
    expect(screen.queryByText('Votre session est fermée')).toBeNull();
  });

  test('gives up another one, and stays', async () => {
    renderApp(page);
    const dialog = await askToLeave('Centre des Lilas');
    expect(dialog.textContent).toContain('La session ouverte ici continue.');
    const { until, release } = held();
    server.use(
      answer(listOwnDelegations, async () => {
        await until;
        return { delegations: own };
      }),
    );
    await confirm(dialog);
    const done = await screen.findByText('Vous avez renoncé à agir pour Centre des Lilas.');
    // It does not wait for the list to be read again.
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    release();
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /Centre des Lilas/ })).toBeNull(),
    );
    expect(document.activeElement?.contains(done)).toBe(true);
    expect(currentPath()).toBe(page);
  });

  test('says of one that opens nothing that it does not, and gives it up like the others', async () => {
    own = [first, { ...second, courante: false, ouvre: false }];
    renderApp(page);
    const list = await screen.findByRole('list', { name: 'Mes délégations' });
    const [one, shut] = within(list).getAllByRole('listitem');
    const words = 'Cette délégation ne donne accès à rien en ce moment.';
    expect(one?.textContent).not.toContain(words);
    expect(shut?.textContent).toContain(words);
    const dialog = await askToLeave('Centre des Lilas');
    expect(dialog.textContent).not.toContain('Un e-mail');
    await confirm(dialog);
    expect(await screen.findByText(/^Vous avez renoncé à agir pour Centre/)).toBeTruthy();
    expect(own).toEqual([first]);
  });

  test('the tab says no error where the list is shown, read again in vain', async () => {
    const client = renderApp(page);
    await screen.findByRole('list', { name: 'Mes délégations' });
    server.use(cut(listOwnDelegations));
    await client.invalidateQueries({ queryKey: ['delegations-propres'] });
    await waitFor(() =>
      expect(client.getQueryState(['delegations-propres', 'assurance-maladie'])?.status).toBe(
        'error',
      ),
    );
    expect(document.title).not.toMatch(/^Erreur/);
  });

  test('cancelling ends nothing and gives the focus back', async () => {
    renderApp(page);
    const dialog = await askToLeave(lefevre);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(own).toHaveLength(2);
    const opener = screen.getByRole('button', { name: new RegExp(`^Renoncer.*${lefevre}`) });
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  test('one that its owner has ended meanwhile counts as given up', async () => {
    renderApp(page);
    const dialog = await askToLeave('Centre des Lilas');
    own = [first];
    await confirm(dialog);
    expect(await screen.findByText(/^Vous avez renoncé à agir pour Centre/)).toBeTruthy();
  });

  test('a failure stays in the dialog', async () => {
    server.use(cut(giveUpDelegation));
    renderApp(page);
    const dialog = await askToLeave(lefevre);
    await confirm(dialog);
    expect(await within(dialog).findByText('La connexion a été coupée')).toBeTruthy();
    expect(own).toHaveLength(2);
  });

  test('an owner has none', async () => {
    session = sessionOf();
    renderApp(page);
    await waitFor(() => expect(currentPath()).toBe(`${root}/accueil`));
  });
});

describe('the sessions of a delegate', () => {
  test('are listed with whom they are for, and closed one by one', async () => {
    renderApp(page);
    expect(await screen.findByText(/ · pour Centre des Lilas$/)).toBeTruthy();
    expect(screen.getByText('Cet appareil')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /la session sur Safari sur iPhone/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: /^Déconnecter/ }));
    expect(
      await screen.findByText(/La session sur «\sSafari sur iPhone\s» est fermée/),
    ).toBeTruthy();
    expect(open).toEqual([here, away]);
  });

  test('are closed all but this one', async () => {
    renderApp(page);
    const others = { name: 'Déconnecter toutes les autres' };
    await userEvent.click(await screen.findByRole('button', others));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: /^Déconnecter les 2/ }));
    expect(
      await screen.findByText('2\u00a0sessions sont fermées.', { normalizer: String }),
    ).toBeTruthy();
    expect(screen.getByText('Aucune autre session n’est ouverte.')).toBeTruthy();
    expect(open).toEqual([here]);
  });
});
