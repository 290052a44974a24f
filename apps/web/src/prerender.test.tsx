import { listEspaces, signIn } from '@eps/contracts';
import { espaceIds } from '@eps/espaces';
import { act, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { prerender } from 'react-dom/static';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppRoutes } from './app/app-routes.tsx';
import { App } from './app/app.tsx';
import { signedOut } from './app/testing/signed-out.ts';
import { assumeAllServed } from './lib/espaces-served.ts';
import { rememberEspace } from './lib/last-espace.ts';
import { pathsOf } from './lib/paths.ts';
import { createQueryClient } from './lib/query-client.ts';
import { publicPages, renderPage } from './prerender.tsx';
import { answer, contractServer, Refused } from './testing/contract-server.ts';

const server = contractServer(
  answer(listEspaces, () => ({ espaces: [...espaceIds], demo: false })),
  ...signedOut,
);

const root = document.createElement('div');

beforeEach(() => {
  document.body.append(root);
  localStorage.clear();
});
afterEach(() => {
  root.remove();
  window.history.replaceState(null, '', '/');
});

/** Puts the page of the build on the screen. */
async function show(address: string): Promise<void> {
  root.innerHTML = await renderPage(address);
  // React's static renderer leaves its contexts behind until its next work; only here do both renderers share them.
  await prerender(null);
}

/** Takes a page over, as `main.tsx` does; returns what React complained about or drew again. */
async function takeOver(address: string): Promise<unknown[]> {
  window.history.replaceState(null, '', address);
  const client = createQueryClient();
  assumeAllServed(client);
  const repairs: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    if (!String(words[0]).includes('multiple renderers')) repairs.push(words.join(' '));
  });
  await act(async () => {
    const hydrated = hydrateRoot(
      root,
      <App client={client}>
        <BrowserRouter useTransitions={false}>
          <AppRoutes />
        </BrowserRouter>
      </App>,
      { onRecoverableError: (error) => repairs.push(error) },
    );
    await import('./features/portail/portail-screen.tsx');
    unmount = () => hydrated.unmount();
  });
  return repairs;
}

let unmount: () => void = () => undefined;

describe.each(publicPages)('$file', ({ address }) => {
  afterEach(() => act(async () => unmount()));

  test('has its words, its form or its doors, and no script', async () => {
    const html = await renderPage(address);
    expect(html).toMatch(/<h1[^>]*>[^<]{10,}/);
    expect(html).toContain(address === '/' ? '<article' : 'autoComplete="current-password"');
    expect(html).not.toMatch(/<script|<style|style=|hidden=""><div|Chargement/);
  });

  test('is taken over as it stands', async () => {
    await show(address);
    const title = root.querySelector('h1');
    expect(await takeOver(address)).toEqual([]);
    expect(root.querySelector('h1')).toBe(title);
  });

  test('does not send its form by itself before it is taken over', async () => {
    await show(address);
    expect(root.querySelector('[type="submit"], button:not([type])')).toBeNull();
  });
});

describe.each(espaceIds)('the sign-in form of %s, asked for before it is alive', (espace) => {
  const address = pathsOf(espace).connexion;
  const typed = { identifiant: '75 099 001 2', motDePasse: 'Tilleul-Orage-7-Barque' };
  let sent: unknown[] = [];

  beforeEach(async () => {
    sent = [];
    server.use(
      answer(signIn, ({ body }) => {
        sent.push(body);
        throw new Refused('identifiants-refuses');
      }),
    );
    await show(address);
    for (const [name, value] of Object.entries(typed)) field(name).value = value;
  });
  afterEach(() => act(async () => unmount()));

  const field = (name: string): HTMLInputElement => {
    const found = root.querySelector(`input[name="${name}"]`);
    if (!(found instanceof HTMLInputElement)) throw new Error(`No field ${name}`);
    return found;
  };
  const press = (): void => root.querySelector<HTMLElement>('form .ui-button--main')?.click();
  const enter = (): void => {
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    field('motDePasse').dispatchEvent(key);
  };

  test.each([
    ['its button', [press]],
    ['its button, twice', [press, press]],
    ['Enter', [enter]],
  ])('by %s: is sent once, as soon as it is', async (_, acts) => {
    for (const ask of acts) ask();
    expect(await takeOver(address)).toEqual([]);
    await waitFor(() => expect(sent).toEqual([typed]));
    await waitFor(() => expect(root.querySelector('.ui-notice')).not.toBeNull());
    expect(sent).toHaveLength(1);
  });

  test('by nothing, is not sent', async () => {
    field('motDePasse').click();
    await takeOver(address);
    await act(() => new Promise((later) => setTimeout(later)));
    expect(sent).toEqual([]);
    await act(async () => press());
    await waitFor(() => expect(sent).toEqual([typed]));
  });
});

test('what this device remembers appears once the page is taken over', async () => {
  rememberEspace('ordre');
  await show('/');
  expect(root.textContent).not.toContain('La dernière fois');
  expect(await takeOver('/')).toEqual([]);
  expect(root.textContent).toContain('La dernière fois');
  await act(async () => unmount());
});
