import { signIn } from '@eps/contracts';
import type { RequestHandler } from 'express';
import { stateOf } from '../http/request-state.ts';

/** After an accepted write the courier looks at its outbox at once, rather than at its next round. */
export function nudgeAfterWrites(nudge: () => void): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.on('finish', () => {
        // Refused sign-ins leave messages (« connexion bloquée »); those that succeed, the most frequent
        // write, never do.
        const signedIn = stateOf(request).route === signIn.id && response.statusCode < 400;
        if (!signedIn && response.statusCode < 500) nudge();
      });
    next();
  };
}
