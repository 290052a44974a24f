import * as routes from '@eps/contracts';
import {
  cancelAddressChange,
  confirmAddress,
  type Context,
  describeSession,
  freezeCompte,
  inspectLink,
  openReset,
  requestReset,
} from '@eps/domain';
import { forAnybody, type MountedRoute } from '../http/handler.ts';

export function lienHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.requestReset, async ({ params, body, visiteur }) => {
      const { parNumero } = await requestReset(ctx, { ...params, ...body }, visiteur);
      return { fait: true as const, parNumero };
    }),

    forAnybody(routes.inspectLink, ({ params, body }) => inspectLink(ctx, { ...params, ...body })),

    forAnybody(routes.openReset, async ({ params, body, visiteur, session }) => {
      const active = await openReset(ctx, { ...params, ...body }, visiteur);
      await session.renewFor(active);
      return describeSession(ctx, active);
    }),

    forAnybody(routes.confirmAddress, ({ params, body, visiteur }) =>
      confirmAddress(ctx, { ...params, ...body }, visiteur),
    ),

    forAnybody(routes.freezeCompte, async ({ params, body, visiteur }) => {
      await freezeCompte(ctx, { ...params, ...body }, visiteur);
      return { fait: true as const };
    }),

    forAnybody(routes.cancelAddressChange, async ({ params, body, visiteur }) => {
      await cancelAddressChange(ctx, { ...params, ...body }, visiteur);
      return { fait: true as const };
    }),
  ];
}
