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

/**
 * The same, only where such a code is typed in the form of an inscription: with that form go its own ways
 * to a code and to an address (T2 to T9).
 * @throws Refusal `introuvable`
 */
export function demandInscriptionByCode(espace: EspaceId): CodeConfidentielDeclaration {
  const declaration = demandCodeConfidentiel(espace);
  if (declaration.usage !== 'inscription') throw new Refusal('introuvable');
  return declaration;
}
