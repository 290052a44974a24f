import * as routes from '@eps/contracts';
import { allowStaffCards, type Context, getInformations, reportError } from '@eps/domain';
import { forSignedIn, type MountedRoute } from '../http/handler.ts';

export function informationsHandlers(ctx: Context): MountedRoute[] {
  return [
    forSignedIn(routes.getInformations, ({ active }) => getInformations(ctx, active)),

    forSignedIn(routes.reportError, async ({ active, body, visiteur }) => {
      await reportError(ctx, active, body, visiteur);
      return { fait: true as const };
    }),

    forSignedIn(routes.allowStaffCards, async ({ active, body, visiteur }) => {
      await allowStaffCards(ctx, active, body.autorisees, visiteur);
      return { fait: true as const };
    }),
  ];
}
