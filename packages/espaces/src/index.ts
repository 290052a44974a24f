import type { Espace } from './espace.ts';
import { ordre } from './ordre.ts';

export type {
  Canal,
  DocumentKind,
  DocumentLegal,
  Espace,
  IdentifiantDeConnexion,
  LienKind,
  Organisation,
  ParcoursDeclaration,
  ParcoursKind,
  Policies,
  Preuve,
  Service,
} from './espace.ts';

/** Every espace the engine can serve. A new organisation is one more file and one more line here. */
const declared = { ordre } as const;

export type EspaceId = keyof typeof declared;

export const espaceIds = Object.keys(declared).filter(isEspaceId);

export function isEspaceId(value: unknown): value is EspaceId {
  return typeof value === 'string' && Object.hasOwn(declared, value);
}

/** The declaration of an espace. */
export function getEspace(id: EspaceId): Espace<EspaceId> {
  return declared[id];
}
