import * as routes from '@eps/contracts';
import {
  type ActiveSession,
  beginSecondFacteur,
  confirmSecondFacteur,
  type Context,
  describeSession,
  getSecondFacteur,
  provePassword,
  proveSecondFacteur,
  removeSecondFacteur,
  renewRecoveryCodes,
} from '@eps/domain';
import { forSignedIn, type MountedRoute } from '../http/handler.ts';
import type { BrowserSession } from '../session/browser-session.ts';

/** What a session proves after it was opened, and the second factor (B4, B10). */
export function securiteHandlers(ctx: Context): MountedRoute[] {
  // More rights than before: a new session id (ASVS 7.2.4).
  const renewed = async (session: BrowserSession, active: ActiveSession) => {
    await session.renew();
    return describeSession(ctx, active);
  };
  return [
    forSignedIn(routes.provePassword, async ({ active, body, visiteur, session }) =>
      renewed(session, await provePassword(ctx, active, body.motDePasse, visiteur)),
    ),

    forSignedIn(routes.proveSecondFacteur, async ({ active, body, visiteur, session }) =>
      renewed(session, await proveSecondFacteur(ctx, active, body.code, visiteur)),
    ),

    forSignedIn(routes.getSecondFacteur, ({ active }) => getSecondFacteur(ctx, active)),

    forSignedIn(routes.beginSecondFacteur, ({ active }) => beginSecondFacteur(ctx, active)),

    forSignedIn(routes.confirmSecondFacteur, ({ active, body, visiteur }) =>
      confirmSecondFacteur(ctx, active, body.code, visiteur),
    ),

    forSignedIn(routes.renewRecoveryCodes, ({ active, visiteur }) =>
      renewRecoveryCodes(ctx, active, visiteur),
    ),

    forSignedIn(routes.removeSecondFacteur, async ({ active, visiteur }) => {
      await removeSecondFacteur(ctx, active, visiteur);
      return { fait: true as const };
    }),
  ];
}
