import './lib/no-eval.ts';
import './ui/styles/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { applyTheme } from './app/theme.ts';
import { takeTokenFromAddress } from './lib/link-token.ts';

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
  createRoot(root).render(<App />);
}
