import { getEspace, type CodeConfidentielDeclaration, type EspaceId } from '@eps/espaces';
import { Refusal } from '../refusal.ts';

/**
 * What the espace says of its codes confidentiels; the ways that need one exist nowhere else.
 * @throws Refusal `introuvable`
 */
export function demandCodeConfidentiel(espace: EspaceId): CodeConfidentielDeclaration {
  const { codeConfidentiel } = getEspace(espace);
  if (codeConfidentiel === null) throw new Refusal('introuvable');
  return codeConfidentiel;
}
