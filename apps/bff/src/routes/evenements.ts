import * as routes from '@eps/contracts';
import { type Context, exportEvenements, listEvenements } from '@eps/domain';
import { forSignedIn, type MountedRoute } from '../http/handler.ts';

export function evenementHandlers(ctx: Context): MountedRoute[] {
  return [
    forSignedIn(routes.listEvenements, ({ active, query }) =>
      listEvenements(ctx, { compteId: active.compteId, ...query }),
    ),

    forSignedIn(routes.exportEvenements, ({ active, params }) =>
      exportEvenements(ctx, { espace: params.espace, compteId: active.compteId }),
    ),
  ];
}
