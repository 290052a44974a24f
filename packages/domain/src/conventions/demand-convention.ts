import { getEspace, type ConventionDeclaration, type EspaceId } from '@eps/espaces';
import { Refusal } from '../refusal.ts';

/**
 * What the espace says of its conventions; elsewhere their ways do not exist.
 * @throws Refusal `introuvable`
 */
export function demandConvention(espace: EspaceId): ConventionDeclaration {
  const { convention } = getEspace(espace);
  if (convention === null) throw new Refusal('introuvable');
  return convention;
}
