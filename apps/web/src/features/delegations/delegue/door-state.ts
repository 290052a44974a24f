import type { SignInState } from '../../../lib/session.ts';

/** What has just been done, told on the page where one signs in. */
export type DoorFact = 'acceptee' | 'mot-de-passe' | 'renonciation';

/** Travels in the history entry, never in the address. */
export interface DoorState extends SignInState {
  readonly fait?: DoorFact;
  /** Filled in for who has just chosen a password, or is about to. */
  readonly email?: string;
}
