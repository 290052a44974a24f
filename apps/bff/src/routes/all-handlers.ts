import { allRoutes } from '@eps/contracts';
import type { Context } from '@eps/domain';
import type { MountedRoute } from '../http/handler.ts';
import type { PscClient } from '../psc/psc-client.ts';
import { compteHandlers } from './compte.ts';
import { conventionHandlers } from './convention.ts';
import { courrierHandlers } from './courriers.ts';
import { cpsHandlers } from './cps.ts';
import { creationHandlers } from './creation.ts';
import { delegationHandlers } from './delegations.ts';
import { evenementHandlers } from './evenements.ts';
import { informationsHandlers } from './informations.ts';
import { inscriptionHandlers } from './inscription.ts';
import { lienHandlers } from './liens.ts';
import { parcoursHandlers } from './parcours.ts';
import { portailHandlers, type PortailOptions } from './portail.ts';
import { premiersPasHandlers } from './premiers-pas.ts';
import { securiteHandlers } from './securite.ts';
import { sessionHandlers } from './session.ts';

/**
 * Every route of the contract with its handler, in the contract's order.
 *
 * @throws when a route has none or two, or when a handler and its contract disagree on who may call it
 */
export function allHandlers(
  ctx: Context,
  portail: PortailOptions,
  psc: PscClient | null,
): MountedRoute[] {
  const mounted = [
    ...portailHandlers(ctx, portail),
    ...sessionHandlers(ctx, psc),
    ...cpsHandlers(ctx, psc),
    ...parcoursHandlers(ctx),
    ...inscriptionHandlers(ctx),
    ...premiersPasHandlers(ctx),
    ...courrierHandlers(ctx),
    ...lienHandlers(ctx),
    ...compteHandlers(ctx),
    ...evenementHandlers(ctx),
    ...conventionHandlers(ctx),
    ...creationHandlers(ctx),
    ...informationsHandlers(ctx),
    ...securiteHandlers(ctx),
    ...delegationHandlers(ctx),
  ];
  return allRoutes.map((route) => {
    const [entry, ...others] = mounted.filter((candidate) => candidate.route === route);
    if (!entry || others.length > 0) throw new Error(`${route.id} needs exactly one handler`);
    if (entry.signedIn !== (route.access !== 'public'))
      throw new Error(`${route.id}: its handler and its contract disagree on access`);
    return entry;
  });
}
