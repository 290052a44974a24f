import {
  extendSession,
  getSession,
  signIn as signInRoute,
  signOut as signOutRoute,
} from '@eps/contracts';
import { type Context, describeSession, readSession, signIn, signOut } from '@eps/domain';
import { forAnybody, forSignedIn, type MountedRoute } from '../http/handler.ts';

export function sessionHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(getSession, ({ active }) => Promise.resolve(describeSession(ctx, active))),

    forAnybody(signInRoute, async ({ params, body, visiteur, session }) => {
      const active = await signIn(ctx, { ...params, ...body }, visiteur);
      await session.renewFor(active);
      return describeSession(ctx, active);
    }),

    // `mount` has just noted the activity; the row is read again for its new limits.
    forSignedIn(extendSession, async ({ params, active }) =>
      describeSession(ctx, await readSession(ctx, { ...params, connexionId: active.id })),
    ),

    forAnybody(signOutRoute, async ({ active, session }) => {
      if (active !== null) await signOut(ctx, active);
      await session.end();
      return { fait: true as const };
    }),
  ];
}
