import { getEspace, type CreationDeclaration, type EspaceId } from '@eps/espaces';
import { Refusal } from '../refusal.ts';

/**
 * What the espace says of accounts asked for with a number or a card; the way exists nowhere else.
 * @throws Refusal `introuvable`
 */
export function demandCreation(espace: EspaceId): CreationDeclaration {
  const { creation } = getEspace(espace);
  if (creation === null) throw new Refusal('introuvable');
  return creation;
}
