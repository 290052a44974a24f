import './ui/styles/global.css';
import { isEspaceId } from '@eps/espaces';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { AppRoutes } from './app/app-routes.tsx';
import { App } from './app/app.tsx';
import { applyTheme } from './app/theme.ts';
import { preloadConnexion } from './features/connexion/connexion-screen.tsx';
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
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const drawn = root.firstElementChild !== null;
  await Promise.all([ownTask(), partsOfPage(drawn)]);
  const client = createQueryClient();
  const app = (
    <App client={client}>
      {/* Without transitions a click shows its « Chargement… » at once, even on a slow network. */}
      <BrowserRouter useTransitions={false}>
        <AppRoutes />
      </BrowserRouter>
    </App>
  );
  if (!drawn) return createRoot(root).render(app);
  startFrom(client, readFirstData());
  startTransition(() => void hydrateRoot(root, app));
}

/**
 * What the first drawing shows: the declaration of the espace, and the parts of a sign-in page drawn before. The page
 * itself says when one does not come.
 */
async function partsOfPage(drawn: boolean): Promise<void> {
  const [, espace] = window.location.pathname.split('/');
  if (!isEspaceId(espace)) return;
  try {
    const declaration = await loadDeclaration(espace);
    if (drawn) await preloadConnexion(declaration);
  } catch {
    // As above.
  }
}

/** What evaluates the scripts and what brings the page alive are two tasks, not a long one; the page has all arrived. */
async function ownTask(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));
  await new Promise((next) => setTimeout(next));
}
