import type { Activite } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { visibleServices } from '../services/visible-services.ts';

/** Whose services are asked for. */
export interface Giving {
  readonly espace: EspaceId;
  readonly activite: Activite | null;
}

/**
 * Ids of the services that may be given to somebody else under an activity, in the order of the
 * declaration: those that the owner sees and that the espace declares delegable. None without an activity,
 * under which a delegation opens.
 * @param profession code of the registre, « 10 »; empty where it names none
 */
export function delegableServices(
  ctx: Pick<Context, 'clock'>,
  { espace, activite }: Giving,
  profession: string,
): string[] {
  if (activite === null) return [];
  const seen = visibleServices(
    ctx,
    { espace, activite, preuves: [], boiteSeuleDepuis: null },
    profession,
  );
  const delegable = new Set(
    getEspace(espace)
      .services.filter((service) => service.delegable)
      .map(({ id }) => id),
  );
  return seen.map(({ id }) => id).filter((id) => delegable.has(id));
}
