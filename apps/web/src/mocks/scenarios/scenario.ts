import type { MockStore } from '../store/store.ts';

/** A state of the mocked API, and the page that shows it. */
export interface Scenario {
  /** The address that shows it; a function where it holds a link's token. */
  readonly chemin: string;
  /** Starts from the common seed (`seed.ts`). */
  readonly prepare?: (store: MockStore) => void;
  /** What the network and the server suffer from; `envois` spares the readings. */
  readonly meteo?: {
    readonly delaiMs?: number;
    readonly panne?: 'tout' | 'envois';
    readonly coupe?: 'tout' | 'envois';
  };
}
