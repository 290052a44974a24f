import { getEspace, type Espace, type EspaceId } from '@eps/espaces';
import { Refusal } from '../refusal.ts';

/**
 * What an espace says of delegations.
 * @throws Refusal `introuvable` where it has none
 */
export function demandDelegations(espace: EspaceId): NonNullable<Espace['delegations']> {
  const { delegations } = getEspace(espace);
  if (delegations === null) throw new Refusal('introuvable');
  return delegations;
}
