import { listEspaces } from '@eps/contracts';
import { espaceIds } from '@eps/espaces';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { prerender } from 'react-dom/static';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppRoutes } from './app/app-routes.tsx';
import { App } from './app/app.tsx';
import { signedOut } from './app/testing/signed-out.ts';
import { assumeAllServed } from './lib/espaces-served.ts';
import { rememberEspace } from './lib/last-espace.ts';
import { createQueryClient } from './lib/query-client.ts';
import { publicPages, renderPage } from './prerender.tsx';
import { answer, contractServer } from './testing/contract-server.ts';

contractServer(
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

test('what this device remembers appears once the page is taken over', async () => {
  rememberEspace('ordre');
  await show('/');
  expect(root.textContent).not.toContain('La dernière fois');
  expect(await takeOver('/')).toEqual([]);
  expect(root.textContent).toContain('La dernière fois');
  await act(async () => unmount());
});
