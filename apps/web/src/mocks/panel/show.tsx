import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { MockStore } from '../store/store.ts';
import { panelTexts } from '../texts.fr.ts';
import './panel.css';
import { CardsPage } from './cards-page.tsx';
import { MailboxPage } from './mailbox-page.tsx';
import { ScreenIndex } from './screen-index.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';

/** Set by tests that want the application alone. */
const hiddenKey = 'eps-mock-panel';

export function showPanel(store: MockStore): void {
  if (sessionStorage.getItem(hiddenKey) === 'hidden') return;
  render(<ScenarioPanel store={store} />, 'aside');
}

export function showIndex(): void {
  document.title = panelTexts.index;
  render(<ScreenIndex />, 'main');
}

export function showMailbox(store: MockStore): void {
  document.title = panelTexts.courrier;
  render(<MailboxPage store={store} />, 'main');
}

export function showCards(store: MockStore): void {
  document.title = panelTexts.cartes;
  render(<CardsPage store={store} />, 'main');
}

function render(content: ReactNode, element: 'aside' | 'main'): void {
  const host = document.createElement(element);
  host.className = `mock-${element}`;
  if (element === 'aside') host.setAttribute('aria-label', panelTexts.nom);
  document.body.append(host);
  createRoot(host).render(<StrictMode>{content}</StrictMode>);
}
