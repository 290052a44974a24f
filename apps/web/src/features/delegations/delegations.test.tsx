import {
  type DelegationView,
  endDelegation,
  listDelegations,
  proposeDelegation,
  provePassword,
  resendInvitation,
  type SessionView,
  updateDelegation,
} from '@eps/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { call } from '../../lib/api.ts';
import { answer, contractServer, cut, Refused } from '../../testing/contract-server.ts';
import { held } from '../../testing/held.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { sessionOf } from '../../testing/session-of.ts';
import { DelegationsSection } from './delegations-section.tsx';

const DAY_MS = 86_400_000;
const isoIn = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const typedIn = (days: number): string => isoIn(days).split('-').toReversed().join('/');

const nadia: DelegationView = {
  id: 'd1',
  prenom: 'Nadia',
  nom: 'Benali',
  email: 'nadia.benali@cabinet.example',
  etat: 'active',
  activite: 'Activité libérale',
  services: ['paiements', 'imprimes'],
  finLe: '2027-12-31',
  proposeeLe: '2026-11-01T08:00:00.000Z',
  invitationExpireLe: null,
  derniereConnexionLe: '2026-11-12T07:12:00.000Z',
};
const invited: DelegationView = {
  ...nadia,
  id: 'd2',
  prenom: 'Paul',
  nom: 'Vasseur',
  email: 'paul@cabinet.example',
  etat: 'proposee',
  services: ['liens-utiles'],
  invitationExpireLe: '2026-11-28T13:37:00.000Z',
  derniereConnexionLe: null,
};
let given: DelegationView[] = [];
let proposed: unknown[] = [];
let proved = true;
let reste = 8;

const server = contractServer(
  answer(listDelegations, () => ({
    delegations: given,
    delegables: ['paiements', 'imprimes', 'liens-utiles'],
    reste,
    finMax: isoIn(365),
  })),
  answer(proposeDelegation, ({ body }) => {
    if (!proved) throw new Refused('preuve-necessaire');
    proposed.push(body);
    const delegation = { ...invited, ...body, id: 'd3', prenom: body.prenom };
    given = [...given, delegation];
    return delegation;
  }),
  answer(updateDelegation, ({ params, body }) => {
    given = given.map((one) => (one.id === params.id ? { ...one, ...body } : one));
    return { ...nadia, ...body };
  }),
  answer(endDelegation, ({ params }) => {
    if (!given.some(({ id }) => id === params.id)) throw new Refused('introuvable');
    given = given.filter(({ id }) => id !== params.id);
    return { fait: true as const };
  }),
  answer(resendInvitation, () => ({ fait: true as const })),
  answer(provePassword, () => {
    proved = true;
    return sessionOf();
  }),
);

beforeEach(() => {
  given = [nadia, invited];
  proposed = [];
  proved = true;
  reste = 8;
  sessionStorage.clear();
});

const home = '/assurance-maladie/mon-compte/delegations';
const signedIn = (nom?: string): SessionView =>
  sessionOf({
    activite: { id: 'liberale', genre: 'liberale', libelle: 'Activité libérale' },
    ...(nom === undefined ? {} : { nom }),
  });

function show(search = '', session = signedIn()): QueryClient {
  const page = (
    <>
      <DelegationsSection />
      <Search />
    </>
  );
  return renderScreen(page, { espace: 'assurance-maladie', at: home + search, session }).client;
}

function Search() {
  const navigate = useNavigate();
  return (
    <>
      <p data-testid="adresse">{useLocation().search}</p>
      <button onClick={() => void navigate(-1)}>Page précédente</button>
      <button onClick={() => void navigate({ search: '' })}>Ailleurs</button>
    </>
  );
}

const card = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

async function openForm(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Donner une délégation' }));
}

async function fill(fin = typedIn(30)): Promise<void> {
  await userEvent.type(screen.getByLabelText('Prénom'), 'Chloé');
  await userEvent.type(screen.getByLabelText('Nom'), 'N’Guyen-Lefèvre');
  await userEvent.type(screen.getByLabelText('E-mail'), 'chloe@cabinet.example');
  await userEvent.click(screen.getByLabelText('Liens utiles'));
  await userEvent.click(screen.getByLabelText('Paiements'));
  await userEvent.type(screen.getByLabelText('Dernier jour'), fin);
}

const send = (): Promise<void> => userEvent.click(button(/^Envoyer l’invitation/));

describe('what has been given', () => {
  test('tells of each who, what, until when, and what became of it', async () => {
    show();
    const active = await card('Nadia Benali');
    expect(active.textContent).toContain('Active');
    expect(active.textContent).toContain('Paiements, Commandes d’imprimés');
    expect(active.textContent).toMatch(/31\s+décembre\s+2027/);
    expect(active.textContent).toContain('le 12/11/2026');
    expect(within(active).queryByRole('button', { name: /^Renvoyer/ })).toBeNull();
    const waiting = await card('Paul Vasseur');
    expect(waiting.textContent).toContain('Invitation envoyée');
    expect(waiting.textContent).toMatch(/valable jusqu’au 28\s+novembre\s+2026 à 14\sh\s37/);
  });

  test('a dead invitation says so, and leaves again', async () => {
    given = [{ ...invited, invitationExpireLe: null }];
    show();
    expect((await card('Paul Vasseur')).textContent).toContain('Invitation expirée');
    await userEvent.click(button(/^Renvoyer l’invitation.*Paul Vasseur/));
    const told = await screen.findByText(/Une nouvelle invitation vient d’être envoyée/);
    expect(told.textContent).toContain('paul@cabinet.example');
    expect(document.activeElement?.contains(told)).toBe(true);
  });

  test('none yet: says what one is, and what it never opens', async () => {
    given = [];
    show();
    expect(await screen.findByText('Aucune délégation en cours')).toBeTruthy();
    expect(screen.getByText(/n’ouvre jamais les données de vos patients/)).toBeTruthy();
  });

  test('all of them given: no other before one is removed', async () => {
    reste = 0;
    show();
    const give = await screen.findByRole('button', { name: /^Donner une délégation/ });
    expect(give.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(give);
    expect(screen.queryByLabelText('Prénom')).toBeNull();
    expect(screen.getByText(/Retirez-en une pour en donner une autre/)).toBeTruthy();
  });
});

describe('giving one', () => {
  test('sends what was typed, says so, and shows it', async () => {
    show();
    await openForm();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 2, name: 'Donner une délégation' }),
    );
    expect(screen.getByText(/au titre de votre activité actuelle/)).toBeTruthy();
    await fill();
    await send();
    const told = await screen.findByText(/L’invitation destinée à Chloé N’Guyen-Lefèvre/);
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(proposed).toEqual([
      {
        prenom: 'Chloé',
        nom: 'N’Guyen-Lefèvre',
        email: 'chloe@cabinet.example',
        services: ['paiements', 'liens-utiles'],
        finLe: isoIn(30),
      },
    ]);
    expect(await card('Chloé N’Guyen-Lefèvre')).toBeTruthy();
  });

  test('asks who one is first, once everything is right', async () => {
    proved = false;
    show();
    await openForm();
    await fill();
    await send();
    const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
    await userEvent.type(within(dialog).getByLabelText('Mot de passe'), 'tilleul orage 7{Enter}');
    expect(await screen.findByText(/L’invitation destinée à Chloé/)).toBeTruthy();
    expect(proposed).toHaveLength(1);
  });

  test('says what to do where the password, chosen from the mailbox alone, is not enough', async () => {
    server.use(
      answer(proposeDelegation, () => {
        throw new Refused('preuve-necessaire');
      }),
    );
    show();
    await openForm();
    await fill();
    await send();
    const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
    expect(within(dialog).getByRole('button', { name: /^Présenter ma carte CPS/ })).toBeTruthy();
    await userEvent.type(within(dialog).getByLabelText('Mot de passe'), 'tilleul orage 7{Enter}');
    expect(await screen.findByText(/messagerie seule[^]*présentant votre carte CPS/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Prénom').value).toBe('Chloé');
  });

  test('nobody confirmed: nothing is sent, and what was typed stays', async () => {
    proved = false;
    show();
    await openForm();
    await fill();
    await send();
    const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('Prénom').value).toBe('Chloé');
    expect(proposed).toEqual([]);
  });

  test('an empty form lists everything that is missing', async () => {
    show();
    await openForm();
    await send();
    const summary = await screen.findByRole('group', { name: /^5\sinformations/ });
    expect(document.activeElement).toBe(summary);
    await userEvent.click(within(summary).getByRole('link', { name: /^Services confiés/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Paiements'));
    expect(proposed).toEqual([]);
  });

  test.each([
    ['31/02/2027', 'Ce jour n’existe pas. Écrivez JJ/MM/AAAA.'],
    [typedIn(-3), 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.'],
    [typedIn(400), /^Ce jour est trop lointain/],
  ])('a last day of %s is refused at its field', async (fin, message) => {
    show();
    await openForm();
    await fill(fin);
    await send();
    expect(await screen.findByText(message)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Dernier jour'));
    expect(proposed).toEqual([]);
  });

  test.each(['delegation-existante', 'delegation-a-soi'] as const)(
    '%s is told at the address',
    async (code) => {
      server.use(
        answer(proposeDelegation, () => {
          throw new Refused(code);
        }),
      );
      show();
      await openForm();
      await fill();
      await send();
      const email = screen.getByLabelText('E-mail');
      await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
    },
  );

  test('another refusal, or a cut network, is told above and keeps what was typed', async () => {
    show();
    await openForm();
    await fill();
    // The list has the same address: it is there already.
    server.use(cut(proposeDelegation));
    await send();
    expect(await screen.findByText('La connexion a été coupée')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Prénom').value).toBe('Chloé');
  });

  test('all given meanwhile: says so, and the list knows it', async () => {
    server.use(
      answer(proposeDelegation, () => {
        reste = 0;
        throw new Refused('delegations-epuisees');
      }),
    );
    show();
    await openForm();
    await fill();
    await send();
    expect(await screen.findByText('Trop de délégations')).toBeTruthy();
    await userEvent.click(button('Annuler'));
    expect(await screen.findByText(/Retirez-en une pour en donner une autre/)).toBeTruthy();
  });

  test('« back » leaves the form for the list, where nothing is wrong nor said again', async () => {
    given = [{ ...nadia, finLe: isoIn(30) }];
    show();
    await card('Nadia Benali');
    await userEvent.click(button(/^Modifier.*Nadia Benali$/));
    await userEvent.click(button(/^Enregistrer/));
    await screen.findByText('La délégation donnée à Nadia Benali est modifiée.');
    await openForm();
    await send();
    await waitFor(() => expect(document.title).toMatch(/^Erreur/));
    await userEvent.click(button('Page précédente'));
    await card('Nadia Benali');
    expect(screen.getByTestId('adresse').textContent).toBe('');
    expect(document.title).not.toMatch(/^Erreur/);
    expect(document.activeElement).toBe(button('Donner une délégation'));
    expect(screen.queryByText(/est modifiée/)).toBeNull();
  });

  test.each([/^Enregistrer/, 'Annuler'])('left by %s, « back » leaves the page', async (way) => {
    given = [{ ...nadia, finLe: isoIn(30) }];
    show('?depuis=accueil');
    await card('Nadia Benali');
    await userEvent.click(button('Ailleurs'));
    await userEvent.click(button(/^Modifier.*Nadia Benali$/));
    await userEvent.click(button(way));
    await card('Nadia Benali');
    expect(screen.getByTestId('adresse').textContent).toBe('');
    await userEvent.click(button('Page précédente'));
    expect(screen.getByTestId('adresse').textContent).toBe('?depuis=accueil');
  });

  test('answered after « back », it goes no further', async () => {
    const { until, release } = held();
    given = [{ ...nadia, finLe: isoIn(30) }];
    server.use(
      answer(updateDelegation, async ({ body }) => {
        await until;
        given = [];
        return { ...nadia, ...body };
      }),
    );
    const client = show('?depuis=accueil');
    await card('Nadia Benali');
    await userEvent.click(button('Ailleurs'));
    await userEvent.click(button(/^Modifier.*Nadia Benali$/));
    await userEvent.click(button(/^Enregistrer/));
    await userEvent.click(button('Page précédente'));
    await card('Nadia Benali');
    release();
    await waitFor(() => expect(client.isMutating()).toBe(0));
    expect(screen.getByTestId('adresse').textContent).toBe('');
  });

  test('given up: the button takes the focus back', async () => {
    show();
    await openForm();
    await userEvent.click(button('Annuler'));
    expect(document.activeElement).toBe(button('Donner une délégation'));
  });
});

describe('leaving to show one’s card', () => {
  const values = (): string[] =>
    ['Prénom', 'Nom', 'E-mail', 'Dernier jour'].map(
      (label) => screen.getByLabelText<HTMLInputElement>(label).value,
    );
  const ticked = (): boolean[] =>
    ['Paiements', 'Commandes d’imprimés', 'Liens utiles'].map(
      (label) => screen.getByLabelText<HTMLInputElement>(label).checked,
    );
  /** Leaves from the dialog, as the browser does; comes back where the address says, as `session`. */
  const leaveAndComeBack = async (session = signedIn()): Promise<void> => {
    proved = false;
    await send();
    const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' });
    await userEvent.type(within(dialog).getByLabelText('Mot de passe'), 'tilleul orage 7');
    const search = screen.getByTestId('adresse').textContent;
    fireEvent(window, new Event('pagehide'));
    expect(Object.values(sessionStorage).join(' ')).not.toContain('tilleul');
    cleanup();
    show(search, session);
  };

  test('comes back to the form, with what was typed; nothing of it stays in the tab', async () => {
    show();
    await openForm();
    await fill();
    await leaveAndComeBack();
    await screen.findByLabelText('Prénom');
    expect(values()).toEqual(['Chloé', 'N’Guyen-Lefèvre', 'chloe@cabinet.example', typedIn(30)]);
    expect(ticked()).toEqual([true, false, true]);
    expect(sessionStorage).toHaveLength(0);
    proved = true;
    await send();
    expect(await screen.findByText(/L’invitation destinée à Chloé/)).toBeTruthy();
    expect(proposed).toHaveLength(1);
    expect(screen.getByTestId('adresse').textContent).toBe('');
  });

  test('somebody else finds nothing of it', async () => {
    show();
    await openForm();
    await fill();
    await leaveAndComeBack(signedIn('Dr Karim Haddad'));
    await screen.findByLabelText('Prénom');
    expect(values()).toEqual(['', '', '', '']);
    expect(sessionStorage).toHaveLength(0);
  });

  test('a change is found again, and is not taken for another one’s', async () => {
    show();
    await card('Nadia Benali');
    await userEvent.click(button(/^Modifier.*Nadia Benali$/));
    await userEvent.click(screen.getByLabelText('Paiements'));
    expect(screen.getByTestId('adresse').textContent).toBe('?formulaire=d1');
    fireEvent(window, new Event('pagehide'));
    const kept = { ...sessionStorage };
    cleanup();
    show('?formulaire=d1');
    await screen.findByRole('heading', { name: 'Modifier la délégation donnée à Nadia Benali' });
    expect(ticked().slice(0, 2)).toEqual([false, true]);
    cleanup();
    for (const [key, text] of Object.entries(kept)) sessionStorage.setItem(key, String(text));
    show('?formulaire=d2');
    await screen.findByRole('heading', { name: 'Modifier la délégation donnée à Paul Vasseur' });
    expect(ticked()).toEqual([false, false, true]);
  });

  test('sent, nothing is kept by a page that came back as it was', async () => {
    show();
    await openForm();
    await fill();
    fireEvent(window, new Event('pagehide'));
    expect(sessionStorage).toHaveLength(1);
    await send();
    await screen.findByText(/L’invitation destinée à Chloé/);
    expect(sessionStorage).toHaveLength(0);
  });

  test('given up, nothing is kept', async () => {
    show();
    await openForm();
    await fill();
    await userEvent.click(button('Annuler'));
    fireEvent(window, new Event('pagehide'));
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('changing one', () => {
  test('starts from what it is, and says what has changed', async () => {
    show();
    await card('Nadia Benali');
    await userEvent.click(button(/^Modifier.*Nadia Benali$/));
    expect(screen.queryByLabelText('E-mail')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Paiements').checked).toBe(true);
    const fin = screen.getByLabelText<HTMLInputElement>('Dernier jour');
    expect(fin.value).toBe('31/12/2027');
    await userEvent.clear(fin);
    await userEvent.type(fin, typedIn(10));
    await userEvent.click(screen.getByLabelText('Paiements'));
    await userEvent.click(button(/^Enregistrer/));
    expect(
      await screen.findByText('La délégation donnée à Nadia Benali est modifiée.'),
    ).toBeTruthy();
    expect(given[0]).toMatchObject({ services: ['imprimes'], finLe: isoIn(10) });
  });
});

describe('one that has ended meanwhile', () => {
  const gone = (): never => {
    given = [invited];
    throw new Refused('introuvable');
  };
  const told = /^La délégation donnée à Nadia Benali a pris fin entre-temps/;

  test('is not changed: says so, on a list without it', async () => {
    given = [{ ...nadia, finLe: isoIn(30) }];
    server.use(answer(updateDelegation, gone));
    show();
    await card('Nadia Benali');
    await userEvent.click(button(/^Modifier.*Nadia Benali$/));
    const alerts: Element[] = [];
    const watcher = new MutationObserver(() => alerts.push(...screen.queryAllByRole('alert')));
    watcher.observe(document.body, { childList: true, subtree: true });
    await userEvent.click(button(/^Enregistrer/));
    const notice = await screen.findByText(told);
    watcher.disconnect();
    expect(alerts).toEqual([]);
    expect(document.activeElement?.contains(notice)).toBe(true);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Nadia Benali' })).toBeNull());
    expect(screen.getByText(told)).toBeTruthy();
    expect(screen.getByTestId('adresse').textContent).toBe('');
    expect(screen.queryByText(/Cette adresse ne mène à rien/)).toBeNull();
  });

  test('is not invited again: says so, on a list without it', async () => {
    given = [{ ...nadia, etat: 'proposee' }];
    server.use(answer(resendInvitation, gone));
    show();
    await card('Nadia Benali');
    await userEvent.click(button(/^Renvoyer l’invitation.*Nadia Benali/));
    expect(await screen.findByText(told)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Nadia Benali' })).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('removing one', () => {
  const ask = async (): Promise<HTMLElement> => {
    show();
    await card('Nadia Benali');
    await userEvent.click(button(/^Retirer.*Nadia Benali$/));
    return screen.findByRole('dialog', { name: /^Retirer la délégation donnée à Nadia Benali/ });
  };

  test('asks first, then says that it is gone', async () => {
    const dialog = await ask();
    expect(dialog.textContent).toContain('ses sessions se ferment');
    await userEvent.click(within(dialog).getByRole('button', { name: /^Retirer la délégation/ }));
    expect(
      await screen.findByText('La délégation donnée à Nadia Benali est retirée.'),
    ).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Nadia Benali' })).toBeNull());
  });

  test('does not wait for the list to be read again', async () => {
    const dialog = await ask();
    const { until, release } = held();
    const list = await call(listDelegations, { params: { espace: 'assurance-maladie' } });
    server.use(
      answer(listDelegations, async () => {
        await until;
        return { ...list, delegations: given };
      }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: /^Retirer la délégation/ }));
    const notice = await screen.findByText('La délégation donnée à Nadia Benali est retirée.');
    expect(screen.queryByRole('dialog')).toBeNull();
    release();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Nadia Benali' })).toBeNull());
    expect(document.activeElement?.contains(notice)).toBe(true);
  });

  test('what failed before is no longer told', async () => {
    server.use(cut(resendInvitation));
    show();
    await card('Paul Vasseur');
    await userEvent.click(button(/^Renvoyer l’invitation.*Paul Vasseur/));
    await screen.findByText('La connexion a été coupée');
    await userEvent.click(button(/^Retirer.*Paul Vasseur$/));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: /^Retirer la délégation/ }));
    await screen.findByText('La délégation donnée à Paul Vasseur est retirée.');
    expect(screen.queryByText('La connexion a été coupée')).toBeNull();
  });

  test('cancelled: nothing is done, and its button takes the focus back', async () => {
    const dialog = await ask();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(document.activeElement).toBe(button(/^Retirer.*Nadia Benali$/)));
    expect(given).toHaveLength(2);
  });

  test('one that has gone meanwhile is removed', async () => {
    const dialog = await ask();
    given = [invited];
    await userEvent.click(within(dialog).getByRole('button', { name: /^Retirer la délégation/ }));
    expect(await screen.findByText(/est retirée/)).toBeTruthy();
  });

  test('a failure stays in the dialog', async () => {
    server.use(cut(endDelegation));
    const dialog = await ask();
    await userEvent.click(within(dialog).getByRole('button', { name: /^Retirer la délégation/ }));
    expect(await within(dialog).findByText('La connexion a été coupée')).toBeTruthy();
    expect(given).toHaveLength(2);
  });
});
