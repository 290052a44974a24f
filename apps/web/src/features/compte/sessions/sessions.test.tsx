import { endOtherSessions, endSession, listSessions, type SessionOuverte } from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answer, contractServer, cut, Refused } from '../../../testing/contract-server.ts';
import { held } from '../../../testing/held.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { sessionOf } from '../../../testing/session-of.ts';
import { MonCompteScreen } from '../mon-compte-screen.tsx';

const at = '2026-11-20T07:12:00.000Z';
const here = { id: 'a', appareil: 'Firefox sur Windows', preuve: 'mot-de-passe', courante: true };
const phone = { id: 'b', appareil: 'Safari sur iPhone', preuve: 'lien-email', courante: false };
const tablet = { id: 'c', appareil: 'Chrome sur Android', preuve: 'inconnue', courante: false };
let open: SessionOuverte[] = [];

const server = contractServer(
  answer(listSessions, () => ({ sessions: open })),
  answer(endSession, ({ params }) => {
    if (!open.some(({ id }) => id === params.id)) throw new Refused('session-introuvable');
    open = open.filter(({ id }) => id !== params.id);
    return { fait: true } as const;
  }),
  answer(endOtherSessions, () => {
    const fermees = open.length - 1;
    open = open.filter(({ courante }) => courante);
    return { fermees };
  }),
);

beforeEach(() => {
  open = [here, phone, tablet].map((session) => ({
    par: null,
    ...session,
    ouverteLe: at,
    vueLe: at,
  }));
});

function show() {
  return renderScreen(<MonCompteScreen />, {
    at: '/ordre/mon-compte?rubrique=sessions',
    session: sessionOf(),
  }).client;
}

const askToClosePhone = async (): Promise<HTMLElement> => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Déconnecter la session sur Safari sur iPhone' }),
  );
  return screen.findByRole('dialog', {
    name: /^Déconnecter la session sur «\sSafari sur iPhone\s»\s\?/,
  });
};

test('shows the session of this browser apart: it is closed by signing out', async () => {
  show();
  expect(await screen.findByText('Cet appareil')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(
    expect.arrayContaining([expect.stringContaining('par le lien reçu par e-mail')]),
  );
  expect(screen.queryByRole('button', { name: /Firefox/ })).toBeNull();
});

test('one that a delegate opened says who', async () => {
  open = open.map((session) =>
    session.id === 'b' ? { ...session, par: 'Nadia Benali' } : session,
  );
  show();
  expect(await screen.findByText(/ · Nadia Benali, par délégation$/)).toBeTruthy();
  expect(screen.queryByText(/lien reçu par e-mail/)).toBeNull();
});

test('closes one after asking, and says so', async () => {
  show();
  const dialog = await askToClosePhone();
  await userEvent.click(within(dialog).getByRole('button', { name: /^Déconnecter/ }));
  expect(await screen.findByText(/La session sur «\sSafari sur iPhone\s» est fermée/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: /Safari sur iPhone/ })).toBeNull(),
  );
});

test('cancelling closes nothing and gives the focus back', async () => {
  show();
  const dialog = await askToClosePhone();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(open).toHaveLength(3);
  await waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Déconnecter la session sur Safari sur iPhone' }),
    ),
  );
});

test('closes all the others at once', async () => {
  show();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Déconnecter toutes les autres' }),
  );
  const dialog = await screen.findByRole('dialog', { name: /^Déconnecter les 2 autres sessions/ });
  await userEvent.click(
    within(dialog).getByRole('button', { name: /^Déconnecter les 2 sessions/ }),
  );
  expect(await screen.findByText('2 sessions sont fermées.')).toBeTruthy();
  expect(await screen.findByText('Aucune autre session n’est ouverte.')).toBeTruthy();
});

test('one that has ended meanwhile counts as closed', async () => {
  show();
  const dialog = await askToClosePhone();
  open = open.filter(({ id }) => id !== 'b');
  await userEvent.click(within(dialog).getByRole('button', { name: /^Déconnecter/ }));
  expect(await screen.findByText(/est fermée/)).toBeTruthy();
});

test('a closing under way is not to be cancelled', async () => {
  const { until, release } = held();
  server.use(
    answer(endSession, async ({ params }) => {
      await until;
      open = open.filter(({ id }) => id !== params.id);
      return { fait: true } as const;
    }),
  );
  show();
  const dialog = await askToClosePhone();
  await userEvent.click(within(dialog).getByRole('button', { name: /^Déconnecter/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('dialog')).toBe(dialog);
  release();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByText(/est fermée/)).toBeTruthy();
});

test('a closing does not wait for the list to be read again', async () => {
  const { until, release } = held();
  show();
  const dialog = await askToClosePhone();
  server.use(
    answer(listSessions, async () => {
      await until;
      return { sessions: open };
    }),
  );
  await userEvent.click(within(dialog).getByRole('button', { name: /^Déconnecter/ }));
  const notice = await screen.findByText(/est fermée/);
  expect(screen.queryByRole('dialog')).toBeNull();
  release();
  await waitFor(() => expect(screen.queryByRole('button', { name: /Safari/ })).toBeNull());
  expect(document.activeElement?.contains(notice)).toBe(true);
});

test('a list that can no longer be read again stays', async () => {
  const client = show();
  await screen.findByText('Cet appareil');
  server.use(cut(listSessions));
  await client.invalidateQueries({ queryKey: ['sessions'] });
  await waitFor(() => expect(client.getQueryState(['sessions', 'ordre'])?.status).toBe('error'));
  expect(screen.getByText('Cet appareil')).toBeTruthy();
});

test('a failure stays in the dialog', async () => {
  server.use(cut(endSession));
  show();
  const dialog = await askToClosePhone();
  await userEvent.click(within(dialog).getByRole('button', { name: /^Déconnecter/ }));
  expect(await within(dialog).findByText('La connexion a été coupée')).toBeTruthy();
  expect(open).toHaveLength(3);
});
