import type { CreationView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { numberBudgets } from '../attempts/budgets.ts';
import { countFailure } from '../attempts/count-failure.ts';
import { readClosed } from '../attempts/read-closed.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { findByNumero, type NumberHolder } from '../professionnels/find-by-numero.ts';
import { Refusal } from '../refusal.ts';
import { demandCreation } from './demand-creation.ts';
import { describeCreation } from './describe-creation.ts';
import { insertCreation } from './insert-creation.ts';
import { isLiberalPlace } from './places.ts';

export interface BeginCreationInput {
  readonly espace: EspaceId;
  /** Normalised. */
  readonly numero: string;
}

/**
 * Begins a creation with a number (A2), or begins it anew. Whether it has an account is not looked at: a
 * stranger learns the name that A3 shows, of a public professional, and nothing more. An employee's number
 * is that of their centre, and opens nothing by itself.
 *
 * @throws Refusal `introuvable`, `numero-inconnu`, `essais-identite-epuises`
 */
export async function beginCreation(
  ctx: Context,
  input: BeginCreationInput,
  visiteur: Visiteur,
): Promise<{ parcoursId: string; view: CreationView }> {
  demandCreation(input.espace);
  // A refusal is returned, not thrown: what it counted must be committed.
  const begun = await inTransaction(ctx.db, (trx) => begin(ctx, trx, input, visiteur));
  if (begun instanceof Refusal) throw begun;
  return { parcoursId: begun.row.id, view: await describeCreation(ctx, begun, visiteur) };
}

async function begin(
  ctx: Context,
  trx: Transaction,
  { espace, numero }: BeginCreationInput,
  visiteur: Visiteur,
) {
  const budgets = numberBudgets(ctx, espace, visiteur);
  if (await readClosed(ctx, trx, budgets)) return new Refusal('essais-identite-epuises');
  const holder = await findByNumero(trx, espace, numero);
  if (!isOwnNumber(holder)) {
    const { late } = await countFailure(ctx, trx, budgets);
    return new Refusal(late ? 'essais-identite-epuises' : 'numero-inconnu');
  }
  const { professionnel } = holder;
  const { id: professionnelId } = professionnel;
  const liberal = await isLiberalPlace(trx, { professionnelId, numero });
  const etape = liberal ? 'cle' : 'courrier';
  const asked = { espace, professionnelId, etape, numero, proof: null, card: null } as const;
  return { ...(await insertCreation(ctx, trx, asked)), professionnel };
}

function isOwnNumber(holder: NumberHolder | null): holder is NumberHolder {
  return holder !== null && holder.lieu.categorie !== 'salarie';
}
