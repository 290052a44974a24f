import {
  cancelPendingAddress,
  evenements,
  freezeOwnCompte,
  getCompte,
  getSecondFacteur,
  listEvenements,
  listSessions,
  startCps,
  updateCredentials,
  type CompteView,
  type EvenementType,
} from '@eps/contracts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { MonCompteScreen } from '../mon-compte-screen.tsx';
import { howLongAgo } from './texts.fr.ts';

const former = 'c.aubertin@cabinet.example';
const next = 'claire@nouveau-cabinet.example';
const password = 'Tilleul-Orage-7';

const onFile: CompteView = {
  email: former,
  emailVerifie: true,
  emailEnAttente: null,
  contactAccepte: false,
  motDePasseChangeLe: '2026-06-01T08:00:00.000Z',
  carte: { utiliseeLe: '2026-11-20T08:00:00.000Z' },
  motDePasseDemande: true,
  professionnel: {
    nomComplet: 'Dr Claire Aubertin-Desmarets',
    rpps: '10100004521',
    numero: '93 1 99001 4',
    profession: 'Médecin',
    specialites: ['Médecine générale'],
  },
  contexteMotDePasse: ['Aubertin'],
};
let compte = onFile;
let asked: unknown[] = [];
let factorSince: string | null = null;

const kinds: readonly EvenementType[] = [
  'connexion-cps',
  'connexion-echouee',
  'activite-changee',
  'erreur-signalee',
  'compte-degele',
  'second-facteur-active',
  'connexion-reussie',
];

const server = contractServer(
  answer(getCompte, () => compte),
  answer(getSecondFacteur, () => ({ activeLe: factorSince, codesRestants: 10 })),
  answer(listSessions, () => ({ sessions: [] })),
  answer(listEvenements, () => ({
    evenements: kinds.map((type, index) => ({
      rang: kinds.length - index,
      le: '2026-11-20T08:12:00.000Z',
      type,
      ...evenements[type],
      appareil: null,
      detail: null,
      par: null,
      concerne: null,
    })),
    suivant: null,
  })),
  answer(cancelPendingAddress, () => {
    compte = { ...compte, emailEnAttente: null };
    return { fait: true as const };
  }),
  answer(updateCredentials, ({ body }) => {
    asked.push(body);
    const moved = body.email !== compte.email;
    return {
      motDePasseChange: body.nouveauMotDePasse !== undefined,
      verificationEnvoyeeA: moved ? body.email : null,
      session: sessionOf(),
    };
  }),
);

beforeEach(() => {
  compte = onFile;
  asked = [];
  factorSince = null;
  sessionStorage.clear();
});

const home = '/assurance-maladie/mon-compte?rubrique=connexion';

function show(session = sessionOf(), at = home) {
  const page = (
    <>
      <MonCompteScreen />
      <Address />
    </>
  );
  return renderScreen(page, { espace: 'assurance-maladie', at, session }).client;
}

function Address() {
  const { pathname, search } = useLocation();
  return <p data-testid="adresse">{pathname + search}</p>;
}

const address = (): string => screen.getByTestId('adresse').textContent;

const edit = async (what: string): Promise<HTMLElement> => {
  const button = await screen.findByRole('button', { name: new RegExp(`^Modifier.*${what}`) });
  await userEvent.click(button);
  return button;
};
const fill = async (label: string, text: string): Promise<void> => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};
const submit = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: /^Valider/ }));

describe('« Connexion et sécurité » (A12)', () => {
  test('says what protects the account, and one’s identifiers', async () => {
    show();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Connexion et sécurité' }),
    ).toBeTruthy();
    expect(await screen.findByText('Votre compte est bien protégé')).toBeTruthy();
    expect(screen.getByText('93 1 99001 4')).toBeTruthy();
    expect(screen.getByText('Attribué par votre caisse, non modifiable')).toBeTruthy();
    expect(screen.getByText('Associée')).toBeTruthy();
    const menu = screen.getByRole('navigation', { name: 'MON COMPTE' });
    const links = within(menu).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/assurance-maladie/mon-compte',
      '/assurance-maladie/mon-compte?rubrique=connexion',
      '/assurance-maladie/mon-compte/delegations',
      '/assurance-maladie/configuration',
    ]);
  });

  test.each([
    ['connexion', 'page'],
    ['evenements', 'true'],
  ])('the menu says whether one is on it or inside it: %s', async (rubrique, said) => {
    show(sessionOf(), `/assurance-maladie/mon-compte?rubrique=${rubrique}`);
    const menu = await screen.findByRole('navigation', { name: 'MON COMPTE' });
    const link = within(menu).getByRole('link', { name: 'Connexion et sécurité' });
    expect(link.getAttribute('aria-current')).toBe(said);
  });

  test.each<[string, Partial<CompteView>, boolean, boolean]>([
    ['nothing but a password', { carte: null }, false, false],
    ['an address to validate', { emailVerifie: false }, true, false],
    ['a second factor instead of a card', { carte: null }, true, true],
  ])('with %s', async (_name, view, factor, good) => {
    compte = { ...onFile, ...view };
    factorSince = factor ? '2026-11-01T08:00:00.000Z' : null;
    show();
    const title = good ? 'Votre compte est bien protégé' : 'Votre compte peut être mieux protégé';
    expect(await screen.findByText(title)).toBeTruthy();
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Ajouter un second facteur' }) === null).toBe(
        factor,
      ),
    );
  });

  test('shows the latest events, and the way to all', async () => {
    show();
    const events = await screen.findByRole('list', { name: 'Mes derniers événements' });
    expect(within(events).getAllByRole('listitem')).toHaveLength(6);
    const all = screen.getByRole('link', { name: 'Tout voir' });
    expect(all.getAttribute('href')).toBe('/assurance-maladie/mon-compte?rubrique=evenements');
  });
});

test('when the second factor cannot be read, the page where it is managed is still one click away', async () => {
  server.use(cut(getSecondFacteur));
  show();
  expect(await screen.findByText(/^Non lu/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Gérer.*second facteur/i })).toBeTruthy();
});

describe('« Modification de l’adresse e-mail »', () => {
  test('the address twice, the box, the password: a link goes to the new one', async () => {
    show();
    await edit('E-mail');
    await fill('Nouvelle adresse e-mail', next);
    await fill('Confirmer nouvelle adresse e-mail', next);
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^J’autorise l’Assurance Maladie/ }),
    );
    await fill('Mot de passe actuel', password);
    await submit();
    expect(await screen.findByText(new RegExp(`envoyé à ${next}`))).toBeTruthy();
    expect(asked).toEqual([{ motDePasseActuel: password, email: next, contactAccepte: true }]);
    await waitFor(() => expect(screen.queryByLabelText('Nouvelle adresse e-mail')).toBeNull());
  });

  test('the box is as it was left: a consent given is not withdrawn by the way', async () => {
    compte = { ...onFile, contactAccepte: true, motDePasseDemande: false };
    show();
    await edit('E-mail');
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: /^J’autorise l’Assurance Maladie/,
    });
    expect(box.checked).toBe(true);
    await fill('Nouvelle adresse e-mail', next);
    await fill('Confirmer nouvelle adresse e-mail', next);
    await submit();
    await screen.findByText(new RegExp(`envoyé à ${next}`));
    expect(asked).toEqual([{ email: next, contactAccepte: true }]);
  });

  test('two addresses that differ, or the same as before, are told and not sent', async () => {
    show();
    await edit('E-mail');
    await fill('Nouvelle adresse e-mail', former);
    await fill('Confirmer nouvelle adresse e-mail', next);
    await submit();
    expect(
      (await screen.findAllByText('C’est déjà l’adresse de votre compte.')).length,
    ).toBeGreaterThan(0);
    expect(screen.getAllByText(/^Cette adresse diffère/).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  test('a card shown lately spares the password', async () => {
    compte = { ...onFile, motDePasseDemande: false };
    show();
    await edit('E-mail');
    expect(screen.queryByLabelText('Mot de passe actuel')).toBeNull();
    await fill('Nouvelle adresse e-mail', next);
    await fill('Confirmer nouvelle adresse e-mail', next);
    await submit();
    await screen.findByText(new RegExp(`envoyé à ${next}`));
    expect(asked).toEqual([{ email: next, contactAccepte: false }]);
  });

  test('giving up gives the focus back', async () => {
    show();
    const button = await edit('E-mail');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(screen.queryByLabelText('Nouvelle adresse e-mail')).toBeNull());
    expect(document.activeElement).toBe(button);
  });

  const typed = (): string[] =>
    ['Nouvelle adresse e-mail', 'Confirmer nouvelle adresse e-mail', 'Mot de passe actuel'].map(
      (label) => screen.getByLabelText<HTMLInputElement>(label).value,
    );

  test('back from showing a card, the form is open with what was typed, but for the password', async () => {
    show();
    await edit('E-mail');
    expect(address()).toBe(`${home}&modifier=email`);
    await fill('Nouvelle adresse e-mail', next);
    await fill('Confirmer nouvelle adresse e-mail', 'claire@');
    await fill('Mot de passe actuel', password);
    fireEvent(window, new Event('pagehide'));
    expect(Object.values(sessionStorage).join(' ')).not.toContain(password);
    cleanup();
    show(sessionOf(), `${home}&modifier=email`);
    await screen.findByLabelText('Nouvelle adresse e-mail');
    expect(typed()).toEqual([next, 'claire@', '']);
    expect(sessionStorage).toHaveLength(0);
  });

  test('what was typed is given back to its own account only', async () => {
    show();
    await edit('E-mail');
    await fill('Nouvelle adresse e-mail', next);
    fireEvent(window, new Event('pagehide'));
    cleanup();
    compte = { ...onFile, email: 'quelqu.un@cabinet.example' };
    show(sessionOf(), `${home}&modifier=email`);
    await screen.findByLabelText('Nouvelle adresse e-mail');
    expect(typed()).toEqual(['', '', '']);
  });

  test('a look at the other form keeps the address, giving up does not', async () => {
    show();
    await edit('E-mail');
    await fill('Nouvelle adresse e-mail', next);
    await edit('Mot de passe');
    await waitFor(() => expect(screen.queryByLabelText('Nouvelle adresse e-mail')).toBeNull());
    await edit('E-mail');
    expect(typed()).toEqual([next, '', '']);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(address()).toBe(home));
    await edit('E-mail');
    expect(typed()).toEqual(['', '', '']);
  });

  test('one that waits for its day says which, and can be given up', async () => {
    compte = {
      ...onFile,
      emailEnAttente: { email: next, expireLe: null, prendEffetLe: '2026-11-24T09:30:00.000Z' },
    };
    show();
    expect(await screen.findByText(/24\/11\/2026 à 10\sh\s30/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Renoncer à cette adresse/ }));
    expect(await screen.findByText(/^Vous gardez votre adresse actuelle/)).toBeTruthy();
    expect(screen.queryByText(/24\/11\/2026/)).toBeNull();
  });

  test('one given up is not said to be when another has been confirmed', async () => {
    const waiting = { email: next, expireLe: null, prendEffetLe: '2026-11-24T09:30:00.000Z' };
    compte = { ...onFile, emailEnAttente: waiting };
    const client = show();
    await userEvent.click(await screen.findByRole('button', { name: /^Renoncer à cette adresse/ }));
    await screen.findByText(/^Vous gardez votre adresse actuelle/);
    compte = { ...onFile, emailEnAttente: { ...waiting, email: 'autre@cabinet.example' } };
    await client.invalidateQueries({ queryKey: ['compte'] });
    await screen.findByRole('button', { name: /^Renoncer à cette adresse/ });
    compte = { ...onFile, email: 'autre@cabinet.example' };
    await client.invalidateQueries({ queryKey: ['compte'] });
    await screen.findByText('autre@cabinet.example');
    expect(screen.queryByText(/^Vous gardez votre adresse actuelle/)).toBeNull();
  });
});

describe('« Modification du mot de passe »', () => {
  const chosen = 'Nouveau-Chemin-42';
  const choose = async (): Promise<void> => {
    await edit('Mot de passe');
    await fill('Nouveau mot de passe', chosen);
    await fill('Confirmer nouveau mot de passe', chosen);
  };

  test('is saved with the current one', async () => {
    show();
    await choose();
    await fill('Mot de passe actuel', password);
    await submit();
    expect(await screen.findByText(/^Votre mot de passe est modifié/)).toBeTruthy();
    expect(asked).toEqual([
      {
        motDePasseActuel: password,
        nouveauMotDePasse: chosen,
        nouveauMotDePasseConfirmation: chosen,
        email: former,
      },
    ]);
  });

  test('is led to from « Geler mon compte », on this very page', async () => {
    show();
    const [freeze] = await screen.findAllByRole('button', { name: /^Geler mon compte/ });
    if (freeze === undefined) throw new Error('nothing to answer');
    await userEvent.click(freeze);
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('link', { name: 'Changer mon mot de passe' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(address()).toBe(`${home}&modifier=mot-de-passe`);
    expect(screen.getByLabelText('Nouveau mot de passe')).toBeTruthy();
    const button = screen.getByRole('button', { name: /^Modifier.*Mot de passe/ });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  test('after a freeze that failed, « Geler mon compte » asks anew', async () => {
    server.use(cut(freezeOwnCompte));
    show();
    const ask = async (): Promise<HTMLElement> => {
      const [freeze] = await screen.findAllByRole('button', { name: /^Geler mon compte/ });
      if (freeze === undefined) throw new Error('nothing to answer');
      await userEvent.click(freeze);
      return screen.findByRole('dialog');
    };
    const dialog = await ask();
    await userEvent.click(within(dialog).getByRole('button', { name: /^Geler mon compte/ }));
    await within(dialog).findByRole('alert');
    await userEvent.click(within(dialog).getByRole('link', { name: 'Changer mon mot de passe' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(within(await ask()).queryByRole('alert')).toBeNull();
  });

  test('a refusal stands at its field, and keeps no password', async () => {
    server.use(
      answer(updateCredentials, () => {
        throw new Refused('mot-de-passe-actuel-incorrect');
      }),
    );
    show();
    await choose();
    await fill('Mot de passe actuel', 'faux');
    await submit();
    const field = screen.getByLabelText<HTMLInputElement>('Mot de passe actuel');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(field.value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('Nouveau mot de passe').value).toBe('');
  });

  test('who does not know the current one can show a card', async () => {
    let purpose = '';
    server.use(
      answer(startCps, ({ body }) => {
        purpose = body.but;
        throw new Refused('cps-indisponible');
      }),
    );
    show();
    await edit('Mot de passe');
    await userEvent.click(screen.getByRole('button', { name: 'Présentez votre carte CPS' }));
    expect(await screen.findByText('Carte CPS indisponible')).toBeTruthy();
    expect(purpose).toBe('confirmation');
  });

  test('after a link, a new one is all that is asked', async () => {
    compte = { ...onFile, motDePasseDemande: false };
    show(sessionOf({ obligations: ['mot-de-passe'] }));
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Créez votre nouveau mot de passe' }),
    ).toBeTruthy();
    expect(screen.queryByLabelText('Mot de passe actuel')).toBeNull();
    await fill('Nouveau mot de passe', chosen);
    await fill('Confirmer nouveau mot de passe', chosen);
    await submit();
    expect(await screen.findByRole('link', { name: 'Accéder à mon espace' })).toBeTruthy();
    expect(asked).toEqual([
      { nouveauMotDePasse: chosen, nouveauMotDePasseConfirmation: chosen, email: former },
    ]);
  });
});

test.each([
  ['2026-11-20T01:00:00.000Z', 'aujourd’hui'],
  ['2026-11-19T12:00:00.000Z', 'hier'],
  ['2026-11-08T12:00:00.000Z', 'il y a 12\u00a0jours'],
  ['2026-07-12T12:00:00.000Z', 'il y a 4\u00a0mois'],
  ['2023-11-10T12:00:00.000Z', 'il y a 3\u00a0ans'],
])('%s was %s', (instant, words) => {
  expect(howLongAgo(instant, Date.parse('2026-11-20T12:00:00.000Z'))).toBe(words);
});
