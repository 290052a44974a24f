import * as routes from '@eps/contracts';
import {
  acceptInvitation,
  type Context,
  describeSession,
  endDelegation,
  endDelegueSession,
  endOtherDelegueSessions,
  giveUpDelegation,
  listDelegations,
  listDelegueSessions,
  listOwnDelegations,
  lookUpInvitation,
  proposeDelegation,
  requestDelegueReset,
  resendInvitation,
  setDeleguePassword,
  signInDelegue,
  switchDelegation,
  updateDelegation,
} from '@eps/domain';
import { forAnybody, forSignedIn, type MountedRoute } from '../http/handler.ts';

/** Delegations: what their owner gives and takes back, then the door and the choice of who acts by them. */
export function delegationHandlers(ctx: Context): MountedRoute[] {
  return [...ownersHandlers(ctx), ...doorHandlers(ctx), ...deleguesHandlers(ctx)];
}

function ownersHandlers(ctx: Context): MountedRoute[] {
  return [
    forSignedIn(routes.listDelegations, ({ active }) => listDelegations(ctx, active)),

    forSignedIn(routes.proposeDelegation, ({ active, body, visiteur }) =>
      proposeDelegation(ctx, active, body, visiteur),
    ),

    forSignedIn(routes.updateDelegation, ({ active, params, body, visiteur }) =>
      updateDelegation(ctx, active, params.id, body, visiteur),
    ),

    forSignedIn(routes.endDelegation, async ({ active, params, visiteur }) => {
      await endDelegation(ctx, active, params.id, visiteur);
      return { fait: true as const };
    }),

    forSignedIn(routes.resendInvitation, async ({ active, params, visiteur }) => {
      await resendInvitation(ctx, active, params.id, visiteur);
      return { fait: true as const };
    }),
  ];
}

/** No link opens a session: it could be in other hands, and the password stands behind the door's lock. */
function doorHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.lookUpInvitation, ({ params, body }) =>
      lookUpInvitation(ctx, { ...params, ...body }),
    ),

    forAnybody(routes.acceptInvitation, ({ params, body, visiteur }) =>
      acceptInvitation(ctx, { ...params, ...body }, visiteur),
    ),

    forAnybody(routes.signInDelegue, async ({ params, body, visiteur, session }) => {
      const active = await signInDelegue(ctx, { ...params, ...body }, visiteur);
      await session.renewFor(active);
      return describeSession(ctx, active);
    }),

    forAnybody(routes.requestDelegueReset, async ({ params, body, visiteur }) => {
      await requestDelegueReset(ctx, { ...params, ...body }, visiteur);
      return { fait: true as const };
    }),

    forAnybody(routes.setDeleguePassword, ({ params, body, visiteur }) =>
      setDeleguePassword(ctx, { ...params, ...body }, visiteur),
    ),
  ];
}

function deleguesHandlers(ctx: Context): MountedRoute[] {
  return [
    forSignedIn(routes.listOwnDelegations, ({ active }) => listOwnDelegations(ctx, active)),

    forSignedIn(routes.switchDelegation, async ({ active, body, visiteur, session }) => {
      const other = await switchDelegation(ctx, active, body.id, visiteur);
      await session.renewFor(other);
      return describeSession(ctx, other);
    }),

    forSignedIn(routes.giveUpDelegation, async ({ active, params, visiteur, session }) => {
      const left = await giveUpDelegation(ctx, active, params.id, visiteur);
      if (left === null) await session.end();
      return describeSession(ctx, left);
    }),

    forSignedIn(routes.listDelegueSessions, ({ active }) => listDelegueSessions(ctx, active)),

    forSignedIn(routes.endDelegueSession, async ({ active, params, visiteur }) => {
      await endDelegueSession(ctx, active, params.id, visiteur);
      return { fait: true as const };
    }),

    forSignedIn(routes.endOtherDelegueSessions, ({ active, visiteur }) =>
      endOtherDelegueSessions(ctx, active, visiteur),
    ),
  ];
}
