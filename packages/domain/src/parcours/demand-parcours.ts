import { getEspace, type EspaceId, type ParcoursKind } from '@eps/espaces';
import { Refusal } from '../refusal.ts';

/**
 * A journey by code exists only where the espace declares it.
 * @throws Refusal `introuvable`
 */
export function demandParcours(espace: EspaceId, parcours: ParcoursKind): void {
  if (!getEspace(espace).parcours[parcours]) throw new Refusal('introuvable');
}
