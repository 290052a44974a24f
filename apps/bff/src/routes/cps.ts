import * as routes from '@eps/contracts';
import {
  beginDeparture,
  chooseActivite,
  type Context,
  describeSession,
  listActivites,
  Refusal,
} from '@eps/domain';
import { forAnybody, forSignedIn, type MountedRoute } from '../http/handler.ts';
import { demandCards, returnUriOf } from '../psc/demand-cards.ts';
import type { PscClient } from '../psc/psc-client.ts';
import { PscUnavailable } from '../psc/psc-errors.ts';

/** Cards and activities. The return from the provider is no route of the contract: `psc/return-routes.ts`. */
export function cpsHandlers(ctx: Context, psc: PscClient | null): MountedRoute[] {
  return [
    forAnybody(routes.getCpsStatus, async ({ params }) => ({
      disponible: await demandCards(psc, params.espace).isUp(),
    })),

    forAnybody(routes.startCps, async ({ params: { espace }, body: { but }, ...asking }) => {
      const { active, visiteur, session } = asking;
      const provider = demandCards(psc, espace);
      const confirms = but === 'confirmation';
      // One that still owes its second factor has not come far enough to have anything confirmed.
      if (confirms && (active === null || active.secondFacteurAttendu))
        throw new Refusal('non-connecte');
      const { url, transaction } = await provider
        .begin(returnUriOf(ctx, espace), { fresh: confirms })
        .catch(toRefusal);
      const { navigateur } = visiteur;
      const departure = { espace, but, connexionId: active?.id ?? null, navigateur, transaction };
      session.keepDeparture(await beginDeparture(ctx, departure));
      return { adresse: url };
    }),

    forSignedIn(routes.listActivites, ({ active }) => listActivites(ctx, active)),

    forSignedIn(routes.chooseActivite, async ({ active, body }) =>
      describeSession(ctx, await chooseActivite(ctx, active, body.id)),
    ),
  ];
}

function toRefusal(error: unknown): never {
  throw error instanceof PscUnavailable ? new Refusal('cps-indisponible') : error;
}
