import type { PreuveDeCreation } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { Card } from './card-seals.ts';
import { demandCreation } from './demand-creation.ts';
import { insertCreation } from './insert-creation.ts';

export interface ProvenCreation {
  readonly espace: EspaceId;
  readonly professionnelId: string;
  readonly preuve: Exclude<PreuveDeCreation, 'cle'>;
  /** When it was given; now unless told. */
  readonly prouveLe?: Date;
  /** As it was typed, normalised; none where a card was shown. */
  readonly numero?: string;
  /** Of the letter whose code was typed. */
  readonly codeId?: string | null;
  /** Of the registre, the provisional password typed. */
  readonly provisoireEmpreinte?: string | null;
  readonly carte?: Card;
}

/**
 * Begins a creation whose person is already proved, by a card or a provisional password: it remains to
 * choose an address and a password. Nothing is used up yet.
 * @returns the id of its journey, for the browser's session to keep, under a new id
 * @throws Refusal `introuvable`
 */
export async function beginProvenCreation(
  ctx: Context,
  trx: Transaction,
  proven: ProvenCreation,
): Promise<string> {
  const { espace, professionnelId, preuve, numero = null, carte = null } = proven;
  demandCreation(espace);
  const { row } = await insertCreation(ctx, trx, {
    espace,
    professionnelId,
    etape: 'identifiants',
    numero,
    proof: {
      preuve,
      prouve_le: toInstant(proven.prouveLe ?? ctx.clock.now()),
      code_id: proven.codeId ?? null,
      provisoire_empreinte: proven.provisoireEmpreinte ?? null,
    },
    card: carte,
  });
  return row.id;
}
