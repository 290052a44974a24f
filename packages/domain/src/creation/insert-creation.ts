import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CreationRow } from '../db/proof-tables.ts';
import type { ParcoursRow } from '../db/tables.ts';
import { insertParcours } from '../parcours/insert-parcours.ts';
import { newId } from '../vault/random.ts';
import { sealCard, type Card } from './card-seals.ts';

export interface NewCreation {
  readonly espace: EspaceId;
  readonly professionnelId: string;
  readonly etape: CreationRow['etape'];
  /** Normalised; null where a card began it. */
  readonly numero: string | null;
  /** What has proved who one is, null where nothing has yet. */
  readonly proof: Pick<
    CreationRow,
    'preuve' | 'prouve_le' | 'code_id' | 'provisoire_empreinte'
  > | null;
  readonly card: Card | null;
}

const noProof = { preuve: null, prouve_le: null, code_id: null, provisoire_empreinte: null };

/** Writes a creation that begins now: its journey, and what the journey does not hold. */
export async function insertCreation(
  ctx: Context,
  trx: Transaction,
  { espace, professionnelId, etape, numero, proof, card }: NewCreation,
): Promise<{ row: ParcoursRow; creation: CreationRow }> {
  const id = newId();
  const row = await insertParcours(ctx, trx, {
    id,
    espace,
    genre: 'inscription',
    etape: 'finaliser',
    professionnel_id: professionnelId,
  });
  const creation: CreationRow = {
    parcours_id: id,
    etape,
    numero,
    ...(proof ?? noProof),
    carte_chiffree: card && sealCard(ctx, id, card),
  };
  await trx('creations').insert(creation);
  return { row, creation };
}
