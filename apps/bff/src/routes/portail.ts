import { getAssistance, listAvis as listAvisRoute, listEspaces } from '@eps/contracts';
import { type Context, listAvis, listOrganismes } from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import { forAnybody, type MountedRoute } from '../http/handler.ts';

export interface PortailOptions {
  readonly espaces: readonly EspaceId[];
  readonly demo: boolean;
}

export function portailHandlers(ctx: Context, portail: PortailOptions): MountedRoute[] {
  return [
    forAnybody(listEspaces, () =>
      Promise.resolve({ espaces: [...portail.espaces], demo: portail.demo }),
    ),
    forAnybody(getAssistance, async ({ params }) => ({
      organismes: await listOrganismes(ctx, params.espace),
    })),
    forAnybody(listAvisRoute, async ({ params }) => ({ avis: await listAvis(ctx, params.espace) })),
  ];
}
