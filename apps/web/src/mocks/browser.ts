import { isScenarioId, type ScenarioId } from './scenarios/ids.ts';
import { playScenario } from './scenarios/index.ts';
import { createHandlers } from './handlers/index.ts';
import { setupWorker } from 'msw/browser';
import { showCards, showIndex, showMailbox, showPanel } from './panel/show.tsx';
import { createMockStore, type CookieJar, type MockStore } from './store/store.ts';
import { shareState, storedState, storeState } from './tabs.ts';

/** Where all screens and states are listed. */
const indexPath = '/__mock';
/** The mailbox of demo mode, which the BFF serves; a page of the mocks here. */
const mailboxPath = '/dev/messages/';
/** Stands for the page of Pro Santé Connect where one presents a card. */
const cardsPath = '/dev/carte';

/**
 * Starts the mocked API of the page and its panel. Resolves when the first request can be answered;
 * never on the two addresses that are pages of the mocks.
 */
export async function startMocks(): Promise<void> {
  const store = createMockStore({
    jar: documentJar(),
    origin: location.origin,
    onSave: storeState,
  });
  await prepare(store);
  shareState(store);
  await setupWorker(...createHandlers(store)).start({ quiet: true, onUnhandledRequest: refuse });
  if (location.pathname === indexPath) showIndex();
  else if (location.pathname === mailboxPath) showMailbox(store);
  else if (location.pathname === cardsPath) showCards(store);
  else {
    showPanel(store);
    return;
  }
  // Those are whole pages: the application must not start.
  await new Promise(() => undefined);
}

async function prepare(store: MockStore): Promise<void> {
  const asked = askedScenario();
  if (asked) {
    forgetCookies();
    playScenario(store, asked);
    // Taken off the address, so that a reload keeps the state instead of starting it anew.
    const address = new URL(location.href);
    address.searchParams.delete('scenario');
    history.replaceState(history.state, '', address);
    return;
  }
  const state = await storedState();
  if (state) store.state = state;
  else playScenario(store, 'happy');
}

/** From the address the page was loaded with: a link's token, and all with it, is scrubbed before the mocks start. */
function askedScenario(): ScenarioId | null {
  const [loaded] = performance.getEntriesByType('navigation');
  const asked = new URL(loaded?.name ?? location.href).searchParams.get('scenario');
  return isScenarioId(asked) ? asked : null;
}

/** Files of the page pass; an API route that nobody mocks fails loudly. */
function refuse(request: Request, print: { error(): void }): void {
  if (new URL(request.url).pathname.startsWith('/api/')) print.error();
}

function documentJar(): CookieJar {
  return {
    read: (name) =>
      document.cookie
        .split('; ')
        .find((pair) => pair.startsWith(`${name}=`))
        ?.slice(name.length + 1) ?? null,
    write: (name, value) => {
      const age = value === null ? '; Max-Age=0' : '';
      // oxlint-disable-next-line unicorn/no-document-cookie -- stands for the server's Set-Cookie, in mock mode only
      document.cookie = `${name}=${value ?? ''}; Path=/; SameSite=Strict${age}`;
    },
  };
}

function forgetCookies(): void {
  const jar = documentJar();
  for (const pair of document.cookie.split('; ')) {
    const [name = ''] = pair.split('=');
    if (name.startsWith('eps-mock-')) jar.write(name, null);
  }
}
