import * as routes from '@eps/contracts';
import { cancelCourrier, type Context } from '@eps/domain';
import { forAnybody, type MountedRoute } from '../http/handler.ts';

export function courrierHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.cancelCourrier, async ({ params, body, visiteur }) => {
      await cancelCourrier(ctx, { ...params, ...body }, visiteur);
      return { fait: true as const };
    }),
  ];
}
