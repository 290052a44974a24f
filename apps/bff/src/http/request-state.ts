import type { ProblemCode } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Request } from 'express';

/** What travels with one request, apart from what Express holds. */
export interface RequestState {
  /** Read out to the assistance; in the answer, the header and the log. */
  readonly reference: string;
  readonly startedAt: bigint;
  /** Template of the route, for logs and metrics: never the address typed. */
  route: string;
  espace: EspaceId | null;
  problem: ProblemCode | null;
}

const states = new WeakMap<Request, RequestState>();

export function openState(request: Request, state: RequestState): void {
  states.set(request, state);
}

/** The state opened by the first middleware. */
export function stateOf(request: Request): RequestState {
  const state = states.get(request);
  if (!state) throw new Error('The request has no state: the request log must come first');
  return state;
}

/** Milliseconds since the request came in. */
export function elapsedMs(state: RequestState): number {
  return Number(process.hrtime.bigint() - state.startedAt) / 1e6;
}
