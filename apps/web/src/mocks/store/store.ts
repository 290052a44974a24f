import { personnes } from '../people.ts';
import type { MockState } from './state.ts';

/** Where a browser keeps what names it; a map in tests, `document.cookie` in a page. */
export interface CookieJar {
  read(name: string): string | null;
  write(name: string, value: string | null): void;
}

export interface MockStore {
  state: MockState;
  readonly jar: CookieJar;
  /** Origin of the links in messages. */
  readonly origin: string;
  now(): Date;
  /** ISO instant, so many minutes from now. */
  inMinutes(minutes: number): string;
  /** Unguessable enough for a mock: base64url characters. */
  token(length: number): string;
  /** To call after a change: keeps the state for the next page. */
  save(): void;
}

export interface MockStoreOptions {
  readonly state?: MockState;
  readonly jar?: CookieJar;
  readonly origin?: string;
  readonly now?: () => Date;
  readonly onSave?: (state: MockState) => void;
}

export function emptyState(): MockState {
  return {
    scenario: 'happy',
    personnes: [...personnes],
    comptes: [],
    sessions: [],
    parcours: [],
    liens: [],
    liensSujet: [],
    delegues: [],
    delegations: [],
    codesConfidentiels: [],
    inscriptions: [],
    brouillonsInscription: {},
    creations: [],
    candidats: [],
    conventions: [],
    conventionsParNumero: {},
    captchas: [],
    avis: {},
    messages: [],
    evenements: [],
    echecs: {},
    cartesEnPanne: false,
    identitesRefusees: {},
    evenementsInventes: 0,
    rang: 0,
  };
}

/** A store per page, or per test: no state outlives it. */
export function createMockStore(options: MockStoreOptions = {}): MockStore {
  const now = options.now ?? (() => new Date());
  const store: MockStore = {
    state: options.state ?? emptyState(),
    jar: options.jar ?? memoryJar(),
    origin: options.origin ?? 'http://localhost',
    now,
    inMinutes: (minutes) => new Date(now().getTime() + minutes * 60_000).toISOString(),
    token,
    save: () => options.onSave?.(store.state),
  };
  return store;
}

export function memoryJar(): CookieJar {
  const cookies = new Map<string, string>();
  return {
    read: (name) => cookies.get(name) ?? null,
    write: (name, value) => {
      if (value === null) cookies.delete(name);
      else cookies.set(name, value);
    },
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function token(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 64)).join('');
}
