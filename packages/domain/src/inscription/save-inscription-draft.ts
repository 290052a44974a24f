import type { BodyOf, saveInscriptionDraft as route } from '@eps/contracts';
import { demandInscriptionByCode } from '../codes-confidentiels/demand-declaration.ts';
import type { Context } from '../context.ts';
import { keepDraft } from '../parcours/keep-draft.ts';
import { findParcours, isExpired } from '../parcours/load-parcours.ts';
import { Refusal } from '../refusal.ts';
import { findInscription } from './describe-inscription.ts';
import type { InscriptionRef } from './inscription-ref.ts';

export interface SaveInscriptionDraftInput extends InscriptionRef {
  readonly valeurs: Partial<BodyOf<typeof route>['valeurs']>;
}

const fields = ['numero', 'email', 'emailConfirmation'];

/**
 * Keeps what was typed and not sent yet, for the espace's delay. Begins the inscription, and begins it
 * anew when the last one is over.
 * @throws Refusal `introuvable`; `etape-inattendue` while a mailed link is awaited: another tab has sent it
 */
export async function saveInscriptionDraft(
  ctx: Context,
  { espace, parcoursId, valeurs }: SaveInscriptionDraftInput,
): Promise<{ parcoursId: string; expireLe: string }> {
  demandInscriptionByCode(espace);
  const parcours = 'inscription';
  const loaded = await findParcours(ctx.db, { espace, parcours, parcoursId });
  if (loaded && !isExpired(ctx, loaded.row)) {
    const inscription = await findInscription(ctx.db, loaded.row.id);
    if (inscription?.activee_le === null) throw new Refusal('etape-inattendue');
  }
  const typed = { fields, valeurs };
  return keepDraft(ctx, { espace, parcours, loaded, etape: 'identite', typed });
}
