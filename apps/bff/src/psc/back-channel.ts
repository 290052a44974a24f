import { endByProvider, Refusal } from '@eps/domain';
import express, { Router, type RequestHandler } from 'express';
import { espaceChain, espaceOf, type MountDeps } from '../http/espace-chain.ts';
import { demandCards } from './demand-cards.ts';
import type { PscClient } from './psc-client.ts';
import { PscRefused, PscUnavailable } from './psc-errors.ts';

const PATH = '/api/:espace/cps/deconnexion';

/**
 * Back-channel logout (OpenID Connect Back-Channel Logout 1.0): the provider says that a session of its own
 * is over. No browser and no cookie: the signed token is the proof, so the origin is not asked for.
 */
export function backChannelRoutes(deps: MountDeps & { readonly psc: PscClient | null }): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const form = express.urlencoded({ extended: false, inflate: false, limit: '20kb' });
  router.post(PATH, ...espaceChain('endCps', deps), form, endSessions(deps));
  router.all(PATH, (_request, response, next) => {
    response.setHeader('Allow', 'POST');
    next(new Refusal('methode-refusee'));
  });
  return router;
}

/** 200 where there was nothing to end too; 400 for a token that is not right, or comes again (§2.8). */
function endSessions({ ctx, psc }: MountDeps & { readonly psc: PscClient | null }): RequestHandler {
  return async (request, response) => {
    const espace = espaceOf(request);
    const provider = demandCards(psc, espace);
    // Nothing is parsed of another type of body; a repeated field is a list.
    const { logout_token: token } = (request.body ?? {}) as Record<string, unknown>;
    if (typeof token !== 'string') throw new Refusal('requete-illisible');
    const logout = await provider.readLogoutToken(token).catch(toRefusal);
    if (!(await endByProvider(ctx, { espace, ...logout }))) throw new Refusal('requete-illisible');
    response.status(200).end();
  };
}

function toRefusal(error: unknown): never {
  if (error instanceof PscRefused) throw new Refusal('requete-illisible');
  throw error instanceof PscUnavailable ? new Refusal('indisponible', { secondes: 5 }) : error;
}
