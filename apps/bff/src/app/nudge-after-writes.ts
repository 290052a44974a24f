import type { RequestHandler } from 'express';

/** After an accepted write the courier looks at its outbox at once, rather than at its next round. */
export function nudgeAfterWrites(nudge: () => void): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.once('finish', () => {
        // Refused sign-ins leave messages too (« connexion bloquée »).
        if (response.statusCode < 500) nudge();
      });
    next();
  };
}
