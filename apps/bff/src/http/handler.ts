import type { ParamsOf, ResponseOf, Route } from '@eps/contracts';
import type { ActiveSession, Visiteur } from '@eps/domain';
import type { BrowserSession } from '../session/browser-session.ts';
import type { ParsedInput } from './parse-input.ts';

/** What a handler is given: checked input, and who is asking. */
export interface HandlerInput<R extends Route> extends ParsedInput<R> {
  readonly params: ParamsOf<R>;
  readonly visiteur: Visiteur;
  readonly session: BrowserSession;
}

export interface SignedInInput<R extends Route> extends HandlerInput<R> {
  readonly active: ActiveSession;
}

export interface PublicInput<R extends Route> extends HandlerInput<R> {
  /** Who is signed in on this browser, if anybody. */
  readonly active: ActiveSession | null;
}

/** A route of the contract with what answers it. */
export interface MountedRoute {
  readonly route: Route;
  readonly signedIn: boolean;
  answer(input: PublicInput<Route>): Promise<unknown>;
}

/** A route anybody may call. */
export function forAnybody<R extends Route>(
  route: R,
  answer: (input: PublicInput<R>) => Promise<ResponseOf<R>>,
): MountedRoute {
  // The parsed input is this very route's: `mount` parses with its schemas.
  return { route, signedIn: false, answer: (input) => answer(input) };
}

/** A route of a signed-in account. What it may owe first is the contract's `access`. */
export function forSignedIn<R extends Route>(
  route: R,
  answer: (input: SignedInInput<R>) => Promise<ResponseOf<R>>,
): MountedRoute {
  return { route, signedIn: true, answer: (input) => answer(input as SignedInInput<R>) };
}
