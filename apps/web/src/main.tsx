import './ui/styles/global.css';
import { isEspaceId } from '@eps/espaces';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { AppRoutes } from './app/app-routes.tsx';
import { App } from './app/app.tsx';
import { applyTheme } from './app/theme.ts';
import { loadDeclaration } from './lib/declarations.ts';
import { readFirstData, startFrom } from './lib/first-data.ts';
import { takeTokenFromAddress } from './lib/link-token.ts';
import { createQueryClient } from './lib/query-client.ts';

takeTokenFromAddress();
applyTheme();
void start();

async function start(): Promise<void> {
  // A constant at build time: outside of mock mode nothing of the mocks is in the bundle.
  if (import.meta.env.MODE === 'mock') {
    const { startMocks } = await import('./mocks/browser.ts');
    await startMocks();
  }
  await Promise.all([ownTask(), declarationOfPage()]);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const client = createQueryClient();
  const app = (
    <App client={client}>
      {/* Without transitions a click shows its « Chargement… » at once, even on a slow network. */}
      <BrowserRouter useTransitions={false}>
        <AppRoutes />
      </BrowserRouter>
    </App>
  );
  if (root.firstElementChild === null) return createRoot(root).render(app);
  startFrom(client, readFirstData());
  startTransition(() => void hydrateRoot(root, app));
}

/** Of the espace of this page, so that its first drawing needs not wait; the page itself says when it does not come. */
async function declarationOfPage(): Promise<void> {
  const [, espace] = window.location.pathname.split('/');
  if (isEspaceId(espace)) await loadDeclaration(espace).catch(() => undefined);
}

/** What evaluates the scripts and what brings the page alive are two tasks, not a long one; the page has all arrived. */
async function ownTask(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));
  await new Promise((next) => setTimeout(next));
}
