import { type Context, Refusal } from '@eps/domain';
import { type EspaceId, isEspaceId } from '@eps/espaces';
import type { Request, RequestHandler } from 'express';
import type { RateLimits } from '../limits/rate-limits.ts';
import { stateOf } from './request-state.ts';

export interface MountDeps {
  readonly ctx: Context;
  readonly https: boolean;
  readonly limits: RateLimits;
  /** express-session of each espace served. */
  readonly sessions: ReadonlyMap<EspaceId, RequestHandler>;
}

/** What every route of an espace begins with: its name for the log, its espace, its budget, the session. */
export function espaceChain(routeId: string, deps: MountDeps): RequestHandler[] {
  return [
    nameRoute(routeId),
    servedEspace(deps),
    deps.limits.guard(routeId),
    (request, response, next) => deps.sessions.get(espaceOf(request))?.(request, response, next),
  ];
}

/** The log and the metrics name a request by its route. */
export function nameRoute(routeId: string): RequestHandler {
  return (request, _response, next) => {
    stateOf(request).route = routeId;
    next();
  };
}

function servedEspace(deps: MountDeps): RequestHandler {
  return (request, _response, next) => {
    const { espace } = request.params;
    if (!isEspaceId(espace) || !deps.sessions.has(espace)) throw new Refusal('introuvable');
    stateOf(request).espace = espace;
    next();
  };
}

/** The espace of a request that has gone through the chain. */
export function espaceOf(request: Request): EspaceId {
  const { espace } = stateOf(request);
  if (espace === null) throw new Error('The route has no espace');
  return espace;
}
