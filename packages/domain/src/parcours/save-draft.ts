import type { BodyOf, saveDraft as route } from '@eps/contracts';
import type { Context } from '../context.ts';
import { demandParcours } from './demand-parcours.ts';
import { keepDraft } from './keep-draft.ts';
import { findParcours } from './load-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';

type DraftStep = BodyOf<typeof route>['etape'];
type DraftValues = Partial<BodyOf<typeof route>['valeurs']>;

export interface SaveDraftInput extends ParcoursRef {
  readonly etape: DraftStep;
  readonly valeurs: DraftValues;
}

const fieldsOf: Readonly<Record<DraftStep, readonly (keyof DraftValues)[]>> = {
  identite: ['rpps', 'dateNaissance'],
  finaliser: ['email', 'emailConfirmation'],
};

/**
 * Keeps what was typed in the current step and not validated yet, for the espace's delay. Before
 * identity is proven it begins the journey, and begins it anew when the last one is over.
 * @throws Refusal `introuvable`, `etape-inattendue`, `parcours-expire`
 */
export async function saveDraft(
  ctx: Context,
  input: SaveDraftInput,
): Promise<{ parcoursId: string; expireLe: string }> {
  const { espace, parcours, etape, valeurs } = input;
  demandParcours(espace, parcours);
  const loaded = await findParcours(ctx.db, input);
  const typed = { fields: fieldsOf[etape], valeurs };
  return keepDraft(ctx, { espace, parcours, loaded, etape, typed });
}
