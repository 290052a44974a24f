import type { Instant } from './instant.ts';

/** Demo mode only: what the transports would have sent. */
export interface BoiteDemoRow {
  id: string;
  rang: number;
  contenu_chiffre: string;
  cree_le: Instant;
}

/** Demo mode only: files joined to those messages. */
export interface BoiteDemoPieceRow {
  message_id: string;
  nom: string;
  type: string;
  contenu_chiffre: string;
}
