import type { Vault } from '../vault/vault.ts';
import type { WrittenMessage } from './define-message.ts';

/** Messages are sealed under their id, so that the content of one cannot be moved to another. */
export const messageSeals = {
  sealRecipient: (vault: Vault, id: string, to: string): string =>
    vault.seal(`message-destinataire:${id}`, to),
  openRecipient: (vault: Vault, id: string, sealed: string): string =>
    vault.open(`message-destinataire:${id}`, sealed),
  sealInput: (vault: Vault, id: string, input: unknown): string =>
    vault.seal(`message-donnees:${id}`, JSON.stringify(input)),
  openInput: (vault: Vault, id: string, sealed: string): unknown =>
    JSON.parse(vault.open(`message-donnees:${id}`, sealed)),
  sealContent: (vault: Vault, id: string, content: WrittenMessage): string =>
    vault.seal(`message-contenu:${id}`, JSON.stringify(content)),
  openContent: (vault: Vault, id: string, sealed: string): WrittenMessage =>
    // Authenticated encryption: it is what `sealContent` wrote.
    JSON.parse(vault.open(`message-contenu:${id}`, sealed)) as WrittenMessage,
};
