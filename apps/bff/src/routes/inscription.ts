import * as routes from '@eps/contracts';
import {
  activateCompte,
  type Context,
  createInscription,
  describeSession,
  getInscription,
  resendActivation,
  saveInscriptionDraft,
} from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import { forAnybody, type MountedRoute } from '../http/handler.ts';
import type { BrowserSession } from '../session/browser-session.ts';

const kind = 'inscription';

interface InscriptionInput {
  readonly params: { readonly espace: EspaceId };
  readonly session: BrowserSession;
}

/** Which inscription of which browser. */
const refOf = ({ params, session }: InscriptionInput) => ({
  ...params,
  parcoursId: session.parcoursId(kind),
});

export function inscriptionHandlers(ctx: Context): MountedRoute[] {
  return [
    forAnybody(routes.getInscription, (input) => getInscription(ctx, refOf(input))),

    forAnybody(routes.saveInscriptionDraft, async (input) => {
      const { valeurs } = input.body;
      const kept = await saveInscriptionDraft(ctx, { ...refOf(input), valeurs });
      await input.session.keepParcours(kind, kept.parcoursId);
      return { expireLe: kept.expireLe };
    }),

    // From here the journey is somebody's: an id known before must not lead to it.
    forAnybody(routes.createInscription, async ({ params, body, visiteur, session }) => {
      const { numero, motDePasseActuel, codeConfidentiel, email, motDePasse } = body;
      const { parcoursId, view } = await createInscription(
        ctx,
        { ...params, numero, motDePasseActuel, codeConfidentiel, email, motDePasse },
        visiteur,
      );
      await session.renewForParcours(kind, parcoursId);
      return view;
    }),

    forAnybody(routes.resendActivation, (input) =>
      resendActivation(ctx, refOf(input), input.visiteur),
    ),

    forAnybody(routes.activateCompte, async ({ params, body, visiteur, session }) => {
      const active = await activateCompte(ctx, { ...params, ...body }, visiteur);
      await session.renewFor(active);
      return describeSession(ctx, active);
    }),
  ];
}
