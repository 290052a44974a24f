import {
  extendSession,
  getSession,
  signIn as signInRoute,
  signOut as signOutRoute,
} from '@eps/contracts';
import {
  type Context,
  describeSession,
  readProviderToken,
  readSession,
  signIn,
  signOut,
} from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import { forAnybody, forSignedIn, type MountedRoute } from '../http/handler.ts';
import type { PscClient } from '../psc/psc-client.ts';

export function sessionHandlers(ctx: Context, psc: PscClient | null): MountedRoute[] {
  // On a click only: a session that ends by itself leaves the provider's to its other uses.
  const leaveProvider = async (espace: EspaceId, idToken: string | null) =>
    idToken === null || psc === null
      ? null
      : psc.endSessionUrl({ idToken, postLogoutRedirectUri: `${ctx.publicUrl}/${espace}` });

  return [
    forAnybody(getSession, ({ active }) => Promise.resolve(describeSession(ctx, active))),

    forAnybody(signInRoute, async ({ params, body, visiteur, session, active }) => {
      const signedIn = await signIn(ctx, { ...params, ...body }, visiteur);
      if (signedIn.suite !== null) {
        await session.renewForParcours('inscription', signedIn.parcoursId);
        return { ...describeSession(ctx, active), suite: signedIn.suite };
      }
      await session.renewFor(signedIn.active);
      return describeSession(ctx, signedIn.active);
    }),

    // `mount` has just noted the activity; the row is read again for its new limits.
    forSignedIn(extendSession, async ({ params, active }) =>
      describeSession(ctx, await readSession(ctx, { ...params, connexionId: active.id })),
    ),

    forAnybody(signOutRoute, async ({ params, active, session }) => {
      const idToken = active && (await readProviderToken(ctx, active.id));
      if (active !== null) await signOut(ctx, active);
      await session.end();
      return { fait: true as const, suite: await leaveProvider(params.espace, idToken) };
    }),
  ];
}
