import type { RequestHandler } from 'express';
import { newRequestReference } from '../http/reference.ts';
import { elapsedMs, openState, stateOf } from '../http/request-state.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** The first middleware: gives the request its reference, and logs and counts its end. */
export function watchRequests(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const reference = newRequestReference();
    openState(request, {
      reference,
      startedAt: process.hrtime.bigint(),
      route: 'inconnue',
      espace: null,
      problem: null,
    });
    response.setHeader('X-Request-Id', reference);
    response.on('close', () => {
      const state = stateOf(request);
      const durationMs = Math.round(elapsedMs(state) * 10) / 10;
      // 499: the client left before the answer, as proxies write it.
      const status = response.writableFinished ? response.statusCode : 499;
      const { route, espace, problem: code } = state;
      metrics.countRequest({ route, status }, durationMs / 1000);
      logger.request({
        reference,
        route,
        method: knownMethod(request.method),
        status,
        durationMs,
        espace,
        code,
      });
    });
    next();
  };
}

/** Node accepts many methods; a log holds those we know. */
function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'].includes(method) ? method : 'OTHER';
}
