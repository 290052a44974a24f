import * as routes from '@eps/contracts';
import {
  abandonCreation,
  beginCreation,
  chooseIdentifiers,
  choosePost,
  correctAddress,
  type Context,
  getCreation,
  proveKey,
  requestLetter,
  resendCreationMail,
  saveCreationDraft,
} from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import { forAnybody, type MountedRoute } from '../http/handler.ts';
import type { BrowserSession } from '../session/browser-session.ts';

const kind = 'inscription';

interface CreationInput {
  readonly params: { readonly espace: EspaceId };
  readonly session: BrowserSession;
}

/** Which creation of which browser. */
const refOf = ({ params, session }: CreationInput) => ({
  ...params,
  parcoursId: session.parcoursId(kind),
});

export function creationHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.getCreation, (input) => getCreation(ctx, refOf(input), input.visiteur)),

    forAnybody(routes.beginCreation, async ({ params, body, visiteur, session }) => {
      const { parcoursId, view } = await beginCreation(ctx, { ...params, ...body }, visiteur);
      await session.keepParcours(kind, parcoursId);
      return view;
    }),

    forAnybody(routes.abandonCreation, (input) => abandonCreation(ctx, refOf(input))),

    forAnybody(routes.saveCreationDraft, async (input) => {
      const { valeurs } = input.body;
      const kept = await saveCreationDraft(ctx, { ...refOf(input), valeurs });
      await input.session.keepParcours(kind, kept.parcoursId);
      return { expireLe: kept.expireLe };
    }),

    // From here the journey is somebody's: an id known before must not lead to it.
    forAnybody(routes.proveKey, async (input) => {
      const { parcoursId, view } = await proveKey(
        ctx,
        { ...refOf(input), ...input.body },
        input.visiteur,
      );
      await input.session.renewForParcours(kind, parcoursId);
      return view;
    }),

    forAnybody(routes.choosePost, (input) => choosePost(ctx, refOf(input), input.visiteur)),

    forAnybody(routes.requestLetter, (input) => {
      const { email } = input.body;
      return requestLetter(ctx, { ...refOf(input), email }, input.visiteur);
    }),

    forAnybody(routes.chooseIdentifiers, async (input) => {
      const { email, motDePasse, contactAccepte } = input.body;
      const { view, active } = await chooseIdentifiers(
        ctx,
        { ...refOf(input), email, motDePasse, contactAccepte },
        input.visiteur,
      );
      if (active) await input.session.renewFor(active);
      return view;
    }),

    forAnybody(routes.resendCreationMail, (input) =>
      resendCreationMail(ctx, refOf(input), input.visiteur),
    ),

    forAnybody(routes.correctAddress, (input) => correctAddress(ctx, refOf(input), input.visiteur)),
  ];
}
