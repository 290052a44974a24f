import { consumeDeparture, Refusal } from '@eps/domain';
import { Router, type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import { espaceChain, espaceOf, type MountDeps } from '../http/espace-chain.ts';
import { isFault } from '../http/faults.ts';
import { stateOf } from '../http/request-state.ts';
import { sourceOf } from '../http/source.ts';
import type { Logger } from '../observability/logger.ts';
import { nameAppareil } from '../session/appareil.ts';
import { browserSession } from '../session/browser-session.ts';
import { departureCookieName } from '../session/cookie-names.ts';
import { forgetDeparture } from '../session/departure-cookie.ts';
import { readCookie } from '../session/read-cookie.ts';
import { arrive } from './arrive.ts';
import { demandCards } from './demand-cards.ts';
import type { PscClient } from './psc-client.ts';

export interface ReturnDeps extends MountDeps {
  readonly psc: PscClient | null;
  readonly logger: Logger;
  /** Told after each return: a message may be waiting. */
  readonly nudge: () => void;
}

const PATH = '/api/:espace/cps/retour';

/**
 * Where the provider of cards sends browsers back. The one GET that changes something: it takes the cookie
 * of the browser that left and the `state` it left with, once. It ends with a redirect, whatever happens.
 */
export function returnRoutes(deps: ReturnDeps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const chain = espaceChain('finishCps', deps);
  // Before GET, which would answer HEAD too.
  router.head(PATH, refuseMethod);
  router.get(PATH, ...chain, finish(deps), toSignInPage(deps.logger));
  router.all(PATH, refuseMethod);
  return router;
}

function finish({ ctx, https, psc, nudge }: ReturnDeps): RequestHandler {
  return async (request, response) => {
    const espace = espaceOf(request);
    const provider = demandCards(psc, espace);
    const callback = new URL(request.originalUrl, ctx.publicUrl);
    const departure = await consumeDeparture(ctx, {
      espace,
      jeton: readCookie(request, departureCookieName(espace, https)),
      state: callback.searchParams.get('state'),
    });
    if (departure === null) return leave(response, `/${espace}?cps=expiree`);
    response.on('finish', nudge);
    forgetDeparture(response, { espace, https });
    const path = await arrive({
      ctx,
      psc: provider,
      espace,
      callback,
      departure,
      session: browserSession({ request, response, espace, https }),
      visiteur: {
        // The browser's own cookie is Strict: what it said when it left.
        navigateur: departure.navigateur,
        source: sourceOf(request),
        appareil: nameAppareil(request.headers['user-agent']),
      },
    });
    return leave(response, path);
  };
}

/** Somebody looks at this answer: they are sent to a page, and the fault to the log. */
function toSignInPage(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { espace, reference, route } = stateOf(request);
    const isAbsent = error instanceof Refusal && error.code === 'introuvable';
    if (espace === null || isAbsent || response.headersSent) return next(error);
    if (isFault(error)) logger.fault(route, error, reference);
    return leave(response, `/${espace}?cps=indisponible`);
  };
}

function leave(response: Response, path: string): void {
  response.status(303).setHeader('Location', path).end();
}

const refuseMethod: RequestHandler = (_request, response, next) => {
  response.setHeader('Allow', 'GET');
  next(new Refusal('methode-refusee'));
};
