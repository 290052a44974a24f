import type { Espace, LienKind, ParcoursDeclaration, ParcoursKind } from './espace.ts';
import { ordre } from './ordre.ts';
import { tiers } from './tiers.ts';

export type {
  Canal,
  CodeConfidentielDeclaration,
  ConnexionDeclaration,
  ConventionDeclaration,
  DocumentKind,
  DocumentLegal,
  Espace,
  IdentifiantDeConnexion,
  LienCompteKind,
  LienEntete,
  LienKind,
  LienSujetKind,
  Organisation,
  ParcoursDeclaration,
  ParcoursKind,
  Policies,
  Preuve,
  Service,
} from './espace.ts';

/** Every espace the engine can serve. A new organisation is one more file and one more line here. */
const declared = { tiers, ordre } as const;

export type EspaceId = keyof typeof declared;

export const espaceIds = Object.keys(declared).filter(isEspaceId);

export function isEspaceId(value: unknown): value is EspaceId {
  return typeof value === 'string' && Object.hasOwn(declared, value);
}

/** The declaration of an espace. */
export function getEspace(id: EspaceId): Espace<EspaceId> {
  return declared[id];
}

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
