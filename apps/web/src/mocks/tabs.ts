import type { MockState } from './store/state.ts';
import type { MockStore } from './store/store.ts';

const key = 'eps-mock-state';
const channel = new BroadcastChannel(key);
const patienceMs = 150;

type Post = { readonly ask: true } | { readonly state: MockState };

/** Keeps the state for the next page of this tab and tells the other tabs, as one server would. */
export function storeState(state: MockState): void {
  sessionStorage.setItem(key, JSON.stringify(state));
  post({ state });
}

/** What another tab holds, or what this one kept before a reload, or null at the very first page. */
export async function storedState(): Promise<MockState | null> {
  const kept = sessionStorage.getItem(key);
  if (kept) return JSON.parse(kept) as MockState;
  return new Promise((resolve) => {
    const answered = ({ data }: MessageEvent<Post>) => {
      if ('state' in data) resolve(data.state);
    };
    channel.addEventListener('message', answered, { once: true });
    post({ ask: true });
    setTimeout(() => resolve(null), patienceMs);
  });
}

/** Follows what the other tabs of this browser do, and answers those that open. */
export function shareState(store: MockStore): void {
  channel.addEventListener('message', ({ data }: MessageEvent<Post>) => {
    if ('ask' in data) {
      post({ state: store.state });
      return;
    }
    store.state = data.state;
    sessionStorage.setItem(key, JSON.stringify(data.state));
  });
}

function post(message: Post): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only and takes no target
  channel.postMessage(message);
}
