import * as routes from '@eps/contracts';
import {
  type Context,
  finishParcours,
  getParcours,
  type ParcoursRef,
  proveIdentity,
  saveDraft,
  sendCode,
  verifyCode,
} from '@eps/domain';
import type { EspaceId, ParcoursKind } from '@eps/espaces';
import { forAnybody, type MountedRoute } from '../http/handler.ts';
import type { BrowserSession } from '../session/browser-session.ts';

interface ParcoursInput {
  readonly params: { readonly espace: EspaceId; readonly parcours: ParcoursKind };
  readonly session: BrowserSession;
}

/** Which journey of which browser. */
function refOf({ params, session }: ParcoursInput): ParcoursRef {
  return { ...params, parcoursId: session.parcoursId(params.parcours) };
}

export function parcoursHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.getParcours, (input) => getParcours(ctx, refOf(input))),

    forAnybody(routes.saveDraft, async (input) => {
      const { parcoursId, expireLe } = await saveDraft(ctx, { ...refOf(input), ...input.body });
      await input.session.keepParcours(input.params.parcours, parcoursId);
      return { expireLe };
    }),

    // From here the journey belongs to somebody: an id known before must not lead to it.
    forAnybody(routes.proveIdentity, async ({ params, body, visiteur, session }) => {
      const { rpps, dateNaissance } = body;
      const { parcoursId, view } = await proveIdentity(
        ctx,
        { ...params, rpps, dateNaissance },
        visiteur,
      );
      await session.renewForParcours(params.parcours, parcoursId);
      return view;
    }),

    forAnybody(routes.sendCode, (input) =>
      sendCode(ctx, { ...refOf(input), ...input.body }, input.visiteur),
    ),

    // The id stays: were the answer lost on its way, the browser would lose a proved journey
    // (docs/security.md, « Sessions »).
    forAnybody(routes.verifyCode, (input) =>
      verifyCode(ctx, { ...refOf(input), ...input.body }, input.visiteur),
    ),

    forAnybody(routes.finishParcours, (input) => {
      const { email, motDePasse } = input.body;
      return finishParcours(ctx, { ...refOf(input), email, motDePasse }, input.visiteur);
    }),
  ];
}
