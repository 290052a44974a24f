import { getAssistance, getSession, proveSecondFacteur, signOut } from '@eps/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, contractServer, cut, Refused } from '../testing/contract-server.ts';
import { sessionOf } from '../testing/session-of.ts';
import { currentPath, renderApp } from './testing/render-app.tsx';
import { signedOut } from './testing/signed-out.ts';

/** The channel of a browser, heard at once. */
class Channel extends EventTarget {
  static open = new Set<Channel>();
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    Channel.open.add(this);
  }
  postMessage(): void {
    for (const other of Channel.open)
      if (other !== this && other.name === this.name) other.dispatchEvent(new Event('message'));
  }
  close(): void {
    Channel.open.delete(this);
  }
}

const Y = { nom: 'Dr Karim Bensalem' };
let told: number;
let otherTab: Channel;
const server = contractServer(...signedOut, cut(getAssistance));

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', Channel);
  Channel.open.clear();
  told = 0;
  otherTab = new Channel('eps-session-ordre');
  otherTab.addEventListener('message', () => (told += 1));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function signedIn(options: Parameters<typeof sessionOf>[0] = {}): void {
  server.use(answer(getSession, () => sessionOf(options)));
}

const readAgain = (client: QueryClient): Promise<void> =>
  act(() => client.invalidateQueries({ queryKey: ['session'] }));
const code = () => screen.findByLabelText<HTMLInputElement>('Code de l’application');
const account = (name: RegExp) => screen.findByRole('button', { name });

describe('when somebody else has signed in from another tab', () => {
  test('nothing that was read for the former person stays, but what is everybody’s', async () => {
    signedIn();
    const client = renderApp('/ordre/gardes');
    await account(/Lefèvre/);
    client.setQueryData(['compte', 'ordre'], { email: 'secret@cabinet.example' });
    signedIn(Y);
    await readAgain(client);
    await account(/Bensalem/);
    expect(client.getQueryData(['compte', 'ordre'])).toBeUndefined();
    expect(client.getQueryData(['espaces'])).toBeTruthy();
  });

  test('what was typed and sent is not theirs', async () => {
    const obligations = ['second-facteur' as const];
    server.use(
      answer(proveSecondFacteur, () => {
        throw new Refused('second-facteur-incorrect');
      }),
    );
    signedIn({ obligations });
    const client = renderApp('/ordre/second-facteur');
    await userEvent.type(await code(), '408213');
    await userEvent.click(screen.getByRole('button', { name: /^Valider et continuer/ }));
    await screen.findByText(/incorrect ou a déjà servi/);
    signedIn({ obligations, ...Y });
    await readAgain(client);
    await waitFor(async () => expect((await code()).value).toBe(''));
    expect(client.getMutationCache().getAll()).toEqual([]);
  });

  test('the same person keeps what was typed, whatever else of the session has changed', async () => {
    const obligations = ['second-facteur' as const];
    signedIn({ obligations });
    const client = renderApp('/ordre/second-facteur');
    await userEvent.type(await code(), '408');
    signedIn({ obligations, idleMinutes: 30 });
    await readAgain(client);
    expect((await code()).value).toBe('408');
  });
});

describe('the other tabs', () => {
  test('are told of a sign-out, not of a change of page', async () => {
    signedIn();
    server.use(answer(signOut, () => ({ fait: true as const, suite: null })));
    renderApp('/ordre/gardes');
    await waitFor(() => expect(Channel.open.size).toBe(2));
    await userEvent.click(screen.getByRole('link', { name: 'Assistance' }));
    await waitFor(() => expect(currentPath()).toBe('/ordre/assistance'));
    expect(told).toBe(0);
    await userEvent.click(await account(/^Compte de/));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Se déconnecter' }));
    await waitFor(() => expect(currentPath()).toBe('/ordre'));
    expect(told).toBe(1);
  });

  test('are told of a sign-in that only a later reading shows, as at the end of a creation', async () => {
    const client = renderApp('/ordre/assistance');
    await screen.findByRole('link', { name: 'Se connecter' });
    await readAgain(client);
    expect(told).toBe(0);
    signedIn();
    await readAgain(client);
    await account(/Lefèvre/);
    expect(told).toBe(1);
    await readAgain(client);
    expect(told).toBe(1);
    signedIn(Y);
    await readAgain(client);
    await account(/Bensalem/);
    expect(told).toBe(2);
  });

  test('are told neither of a page that opens signed in, nor of what they have told', async () => {
    signedIn();
    const client = renderApp('/ordre/assistance');
    await account(/Lefèvre/);
    await waitFor(() => expect(Channel.open.size).toBe(2));
    signedIn(Y);
    act(() => otherTab.postMessage());
    await account(/Bensalem/);
    expect(told).toBe(0);
    signedIn();
    await readAgain(client);
    await account(/Lefèvre/);
    expect(told).toBe(1);
  });

  test('are heard on every page of who is signed in, which are warned of the end of the session too', async () => {
    signedIn({ idleMinutes: 4 });
    renderApp('/ordre/assistance');
    expect(await screen.findByText('Session bientôt fermée')).toBeTruthy();
    signedIn(Y);
    act(() => otherTab.postMessage());
    expect(await account(/Bensalem/)).toBeTruthy();
  });
});

test('a sign-out that fails is told where the menu was, and can be tried again', async () => {
  signedIn();
  renderApp('/ordre/gardes');
  await userEvent.click(await account(/^Compte de/));
  server.use(cut(signOut));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Se déconnecter' }));
  const failure = await screen.findByText('La connexion a été coupée');
  await waitFor(() => expect(document.activeElement?.contains(failure)).toBe(true));
  server.use(answer(signOut, () => ({ fait: true as const, suite: null })));
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText('Vous êtes déconnecté')).toBeTruthy();
});
