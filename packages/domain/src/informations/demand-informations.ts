import { getEspace, type EspaceId } from '@eps/espaces';
import { Refusal } from '../refusal.ts';

/**
 * « Informations professionnelles » belong to an espace that takes cards: what the registre says there is
 * what activities and cards go by.
 * @throws Refusal `introuvable` elsewhere
 */
export function demandInformations(espace: EspaceId): void {
  if (getEspace(espace).cps === null) throw new Refusal('introuvable');
}
