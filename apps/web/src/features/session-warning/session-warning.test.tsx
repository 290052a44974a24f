import { extendSession, getSession, type SessionView } from '@eps/contracts';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Fetched beforehand, so that a request takes no longer than the others.
import '../../lib/first-calls.ts';
import { sessionQuery } from '../../lib/session.ts';
import { answer, contractServer, cut } from '../../testing/contract-server.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { sessionOf } from '../../testing/session-of.ts';
import { SessionWarningHost } from './session-warning.tsx';

const minute = 60_000;
/** Not the faked one: lets requests come and go. */
const soon = globalThis.setTimeout;
/** The server’s clock is 7 minutes ahead of this browser’s. */
const drift = 7 * minute;
const start = new Date('2026-11-20T12:00:00.000Z').getTime();

let idleEnd = 0;
let hardEnd = 0;
let open = true;

function view(): SessionView {
  const now = Date.now() + drift;
  if (!open || now >= Math.min(idleEnd, hardEnd))
    return { maintenant: new Date(now).toISOString(), compte: null, suite: null };
  return sessionOf({
    now: new Date(now),
    idleMinutes: (idleEnd - now) / minute,
    endMinutes: (hardEnd - now) / minute,
  });
}

const server = contractServer(
  answer(getSession, view),
  answer(extendSession, () => {
    idleEnd = Math.min(Date.now() + drift + 60 * minute, hardEnd);
    return view();
  }),
);

beforeEach(() => {
  vi.useFakeTimers({
    now: start,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  open = true;
  idleEnd = start + drift + 60 * minute;
  hardEnd = start + drift + 240 * minute;
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass, and the answers it asks for arrive. */
async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
  for (let turn = 0; turn < 20; turn += 1) {
    await act(async () => {
      await new Promise((resolve) => soon(resolve, 0));
      await vi.advanceTimersByTimeAsync(1);
    });
  }
}

function show() {
  return renderScreen(
    <>
      <input aria-label="Brouillon" />
      <SessionWarningHost />
    </>,
    { at: '/ordre/accueil', session: view() },
  );
}

const warning = (): HTMLElement | null => screen.queryByText('Session bientôt fermée');
const spoken = (): string =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('');

test('says nothing until the espace’s warning delay', async () => {
  show();
  await pass(54 * minute);
  expect(warning()).toBeNull();
  await pass(1.1 * minute);
  expect(warning()).toBeTruthy();
  expect(screen.getAllByText(/Sans action de votre part, elle se ferme dans 5\smin/)).toHaveLength(
    2,
  );
});

test('an activity anywhere puts the warning off', async () => {
  show();
  await pass(40 * minute);
  idleEnd = Date.now() + drift + 60 * minute;
  await pass(16 * minute);
  expect(warning()).toBeNull();
  await pass(39.2 * minute);
  expect(warning()).toBeTruthy();
});

test('reads the countdown out at 5, 2 and 1 minutes, not each second', async () => {
  show();
  await pass(55.1 * minute);
  expect(spoken()).toMatch(/dans 5\smin/);
  await pass(2 * minute);
  expect(spoken()).toMatch(/dans 5\smin/);
  await pass(1 * minute);
  expect(spoken()).toMatch(/dans 2\smin/);
  await pass(1 * minute);
  expect(spoken()).toMatch(/dans 1\smin/);
  expect(screen.getByText(/elle se ferme dans 5\d\ss/)).toBeTruthy();
});

test('« Rester connecté » keeps the session, what was typed, and the place', async () => {
  show();
  await pass(55.1 * minute);
  const draft = screen.getByLabelText<HTMLInputElement>('Brouillon');
  fireEvent.change(draft, { target: { value: 'commencé' } });
  act(() => draft.focus());
  const stay = screen.getByRole('button', { name: /^Rester connecté/ });
  act(() => stay.focus());
  fireEvent.click(stay);
  await pass(100);
  expect(warning()).toBeNull();
  expect(spoken()).toMatch(/Votre session est prolongée/);
  expect(draft.value).toBe('commencé');
  expect(document.activeElement).toBe(draft);
});

test('a cut network is said, and can be tried again', async () => {
  show();
  await pass(55.1 * minute);
  server.use(cut(extendSession));
  fireEvent.click(screen.getByRole('button', { name: /^Rester connecté/ }));
  await pass(100);
  expect(screen.getByRole('alert').textContent).toContain('La réponse n’est pas arrivée');
  server.resetHandlers();
  fireEvent.click(screen.getByRole('button', { name: /^Rester connecté/ }));
  await pass(100);
  expect(warning()).toBeNull();
});

test('the absolute end cannot be put off, and is told differently', async () => {
  hardEnd = start + drift + 30 * minute;
  show();
  await pass(25.1 * minute);
  expect(spoken()).toMatch(/à 13\sh\s37\s: elle a atteint sa durée maximale/);
  expect(screen.queryByRole('button', { name: /^Rester connecté/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Se déconnecter/ })).toBeTruthy();
});

test('at the end nothing of the session stays in the page', async () => {
  const { client } = show();
  client.setQueryData(['compte', 'ordre'], { email: 'secret@cabinet.example' });
  await pass(60.2 * minute);
  expect(client.getQueryData(sessionQuery('ordre').queryKey)?.compte).toBeNull();
  expect(client.getQueryData(['compte', 'ordre'])).toBeUndefined();
  expect(warning()).toBeNull();
});

test('at the end without network, the page closes all the same', async () => {
  const { client } = show();
  await pass(54 * minute);
  server.use(cut(getSession));
  await pass(7 * minute);
  expect(client.getQueryData(sessionQuery('ordre').queryKey)?.compte).toBeNull();
});

test('extended from another tab, the warning goes', async () => {
  show();
  await pass(55.1 * minute);
  expect(warning()).toBeTruthy();
  idleEnd = Date.now() + drift + 60 * minute;
  await pass(21_000);
  expect(warning()).toBeNull();
});
