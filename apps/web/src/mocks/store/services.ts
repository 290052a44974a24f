import type { AccueilView } from '@eps/contracts';
import { getEspace, type Espace, type EspaceId } from '@eps/espaces';
import type { Personne } from '../people.ts';
import { activitesOf } from './activites.ts';
import type { MockSession } from './state.ts';

/** Those a session sees, as the domain decides it: by activity, profession and proof. */
export function visibleServices(
  espace: EspaceId,
  session: Pick<MockSession, 'activiteId' | 'boiteSeule' | 'carteMontreeLe'>,
  personne: Personne,
): AccueilView['services'] {
  const { services }: Espace = getEspace(espace);
  const genre = activitesOf(personne).find(({ id }) => id === session.activiteId)?.genre;
  const profession = personne.assure?.profession ?? '';
  return services
    .filter(({ pour }) => {
      if (pour === undefined) return true;
      const rightActivity = genre !== undefined && pour.activites.includes(genre);
      return rightActivity && (pour.professions?.includes(profession) ?? true);
    })
    .map(({ id, exige }) => {
      const strong = session.boiteSeule !== true || session.carteMontreeLe !== undefined;
      return { id, acces: exige === undefined || strong ? 'ouvert' : 'preuve-a-donner' };
    });
}
