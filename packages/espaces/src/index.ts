import type { Espace, LienKind, ParcoursDeclaration, ParcoursKind } from './espace.ts';

export type {
  ActiviteGenre,
  Canal,
  CodeConfidentielDeclaration,
  ConnexionDeclaration,
  ConventionDeclaration,
  CpsDeclaration,
  CreationDeclaration,
  DocumentKind,
  DocumentLegal,
  Espace,
  Exigence,
  IdentifiantDeConnexion,
  LienCompteKind,
  LienEntete,
  LienKind,
  LienSujetKind,
  Organisation,
  PagePublique,
  ParcoursDeclaration,
  ParcoursKind,
  Policies,
  PresentationDeclaration,
  Preuve,
  PreuveForte,
  PublicDeService,
  ReouvertureDeclaration,
  Service,
} from './espace.ts';

export { assuranceMaladie } from './assurance-maladie.ts';
export { getEspace } from './declared.ts';
export { type EspaceId, espaceIds, isEspaceId } from './ids.ts';
export { ordre } from './ordre.ts';
export { tiers } from './tiers.ts';

/**
 * The journey by code of an espace that offers it.
 * @throws Error where the espace has none: its routes and screens do not exist there
 */
export function getParcoursDeclaration(espace: Espace, kind: ParcoursKind): ParcoursDeclaration {
  const declaration = espace.parcours[kind];
  if (!declaration) throw new Error(`${espace.id} has no journey ${kind}`);
  return declaration;
}

/**
 * How long a link of this kind works, in hours.
 * @throws Error where the espace sends no such link
 */
export function linkLifetimeHours({ id, policies }: Espace, kind: LienKind): number {
  const declaration = policies.liens[kind];
  if (!declaration) throw new Error(`${id} sends no link ${kind}`);
  return declaration.lifetimeHours;
}
