import * as routes from '@eps/contracts';
import {
  acceptTerms,
  cancelPendingAddress,
  type Context,
  describeSession,
  endOtherSessions,
  endSession,
  freezeOwnCompte,
  getAccueil,
  getCompte,
  listSessions,
  presentServices,
  resendVerification,
  updateCredentials,
} from '@eps/domain';
import { forSignedIn, type MountedRoute } from '../http/handler.ts';

export function compteHandlers(ctx: Context): MountedRoute[] {
  return [
    forSignedIn(routes.getCompte, ({ active }) => getCompte(ctx, active)),

    forSignedIn(routes.updateCredentials, async ({ active, body, visiteur, session }) => {
      const updated = await updateCredentials(ctx, active, body, visiteur);
      // A changed password gives a new session id (ASVS 7.2.4); the others have just ended.
      if (updated.motDePasseChange) await session.renewFor(updated.session);
      return { ...updated, session: describeSession(ctx, updated.session) };
    }),

    forSignedIn(routes.cancelPendingAddress, async ({ active, visiteur }) => {
      await cancelPendingAddress(ctx, active, visiteur);
      return { fait: true as const };
    }),

    forSignedIn(routes.resendVerification, async ({ active, visiteur }) => {
      await resendVerification(ctx, active, visiteur);
      return { fait: true as const };
    }),

    forSignedIn(routes.acceptTerms, async ({ active, body }) =>
      describeSession(ctx, await acceptTerms(ctx, active, body.version)),
    ),

    forSignedIn(routes.listSessions, ({ active }) => listSessions(ctx, active)),

    forSignedIn(routes.endSession, async ({ active, params }) => {
      await endSession(ctx, active, params.id);
      return { fait: true as const };
    }),

    forSignedIn(routes.endOtherSessions, ({ active }) => endOtherSessions(ctx, active)),

    forSignedIn(routes.freezeOwnCompte, async ({ active, visiteur, session }) => {
      await freezeOwnCompte(ctx, active, visiteur);
      await session.end();
      return { fait: true as const };
    }),

    forSignedIn(routes.getAccueil, ({ active }) => getAccueil(ctx, active)),

    forSignedIn(routes.presentServices, async ({ active }) => {
      await presentServices(ctx, active);
      return { fait: true as const };
    }),
  ];
}
