import * as routes from '@eps/contracts';
import {
  followConvention,
  generateConvention,
  getConvention,
  getConventionDocument,
  openConventionSignedIn,
  openDepot,
  removePiece,
  saveConventionDraft,
  searchAddress,
  submitDepot,
  type Context,
} from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import { forAnybody, forSignedIn, type MountedRoute } from '../http/handler.ts';
import type { BrowserSession } from '../session/browser-session.ts';

interface Asked {
  readonly params: { readonly espace: EspaceId };
  readonly session: BrowserSession;
}

const refOf = ({ params: { espace }, session }: Asked) => ({
  espace,
  conventionId: session.conventionId,
});

export function conventionHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.getConvention, (input) => getConvention(ctx, refOf(input))),

    forAnybody(routes.saveConventionDraft, (input) =>
      saveConventionDraft(ctx, { ...refOf(input), ...input.body }),
    ),

    forSignedIn(routes.openConventionSignedIn, async ({ active, session }) => {
      const { conventionId, view } = await openConventionSignedIn(ctx, active);
      await session.keepConvention(conventionId);
      return view;
    }),

    forAnybody(routes.generateConvention, (input) =>
      generateConvention(ctx, { ...refOf(input), formulaire: input.body }, input.visiteur),
    ),

    forAnybody(routes.downloadConvention, (input) => getConventionDocument(ctx, refOf(input))),

    forAnybody(routes.openDepot, async ({ params, body, session }) => {
      const { conventionId, view } = await openDepot(ctx, { ...params, ...body });
      await session.keepConvention(conventionId);
      return view;
    }),

    forAnybody(routes.removePiece, (input) =>
      removePiece(ctx, { ...refOf(input), pieceId: input.params.id }),
    ),

    forAnybody(routes.submitDepot, (input) =>
      submitDepot(ctx, { ...refOf(input), ...input.body }, input.visiteur),
    ),

    forAnybody(routes.followConvention, ({ params, body }) =>
      followConvention(ctx, { ...params, ...body }),
    ),

    forAnybody(routes.searchAddress, ({ params, query }) =>
      searchAddress(ctx, { ...params, ...query }),
    ),
  ];
}
