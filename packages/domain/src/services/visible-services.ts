import type { AccueilView } from '@eps/contracts';
import { getEspace, type Service } from '@eps/espaces';
import type { ActiveSession, Context } from '../context.ts';
import { meets } from '../sessions/grades.ts';

type Visitor = Pick<ActiveSession, 'espace' | 'activite' | 'preuves' | 'boiteSeuleDepuis'>;

/**
 * The services of an espace that a session sees under its activity, and whether it has proved enough to
 * open each (B4): a salaried person never sees the payments of their centre (A11).
 * @param profession code of the registre, « 10 »; empty where it names none
 */
export function visibleServices(
  ctx: Pick<Context, 'clock'>,
  session: Visitor,
  profession: string,
): AccueilView['services'] {
  return getEspace(session.espace)
    .services.filter((service) => isFor(service, session, profession))
    .map(({ id, exige = 'connexion' }) => ({
      id,
      acces: meets(ctx, session, exige) ? 'ouvert' : 'preuve-a-donner',
    }));
}

/** A centre has no profession of its own: whoever directs it sees what its professions see. */
function isFor({ pour }: Service, { activite }: Visitor, profession: string): boolean {
  if (pour === undefined) return true;
  if (activite === null || !pour.activites.includes(activite.genre)) return false;
  return (
    pour.professions === undefined ||
    activite.genre === 'direction' ||
    pour.professions.includes(profession)
  );
}
