import { type Context, Refusal } from '@eps/domain';
import { type EspaceId, getEspace } from '@eps/espaces';
import type { PscClient } from './psc-client.ts';

/**
 * The provider of cards, where the espace takes them.
 * @throws Refusal `introuvable` elsewhere: a way that an espace does not declare does not exist there
 */
export function demandCards(psc: PscClient | null, espace: EspaceId): PscClient {
  if (psc === null || getEspace(espace).cps === null) throw new Refusal('introuvable');
  return psc;
}

/** Where the provider sends browsers back; registered with it, character by character. */
export function returnUriOf({ publicUrl }: Pick<Context, 'publicUrl'>, espace: EspaceId): string {
  return `${publicUrl}/api/${espace}/cps/retour`;
}
