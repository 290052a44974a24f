import type { InscriptionView } from '@eps/contracts';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import type { Context } from '../context.ts';
import { dropStaleDraft } from '../parcours/draft.ts';
import { findParcours, isExpired } from '../parcours/load-parcours.ts';
import { describeInscription, describeNoInscription } from './describe-inscription.ts';
import type { InscriptionRef } from './inscription-ref.ts';

/**
 * Where this browser's inscription stands (T2, T3): what a reload, a second tab or a way back shows. A
 * draft that is too old is dropped here, and the person told so once.
 * @throws Refusal `introuvable` where the espace has no such inscription
 */
export async function getInscription(ctx: Context, ref: InscriptionRef): Promise<InscriptionView> {
  demandInscriptionByCode(ref.espace);
  const loaded = await findParcours(ctx.db, { ...ref, parcours: 'inscription' });
  if (!loaded) return describeNoInscription(ctx);
  const { row, dropped: brouillonPerime } = await dropStaleDraft(ctx, loaded.row);
  if (isExpired(ctx, row)) return describeNoInscription(ctx, { brouillonPerime });
  return { ...(await describeInscription(ctx, { ...loaded, row })), brouillonPerime };
}
