import type { BodyOf, saveCreationDraft as route } from '@eps/contracts';
import type { Context } from '../context.ts';
import type { CreationRow } from '../db/proof-tables.ts';
import { keepDraft } from '../parcours/keep-draft.ts';
import { findParcours, isExpired } from '../parcours/load-parcours.ts';
import { Refusal } from '../refusal.ts';
import { demandCreation } from './demand-creation.ts';
import { findCreation, type CreationRef } from './load-creation.ts';

export interface SaveCreationDraftInput extends CreationRef {
  readonly valeurs: Partial<BodyOf<typeof route>['valeurs']>;
}

const NUMBER = ['numero'];
/** Kept where an address is chosen. */
export const ADDRESSES: readonly string[] = ['email', 'emailConfirmation'];
/** What each step keeps: nothing that proves anybody, a key least of all. */
const fieldsOf: Readonly<Partial<Record<CreationRow['etape'], readonly string[]>>> = {
  identifiants: ADDRESSES,
  courrier: ADDRESSES,
};

/**
 * Keeps what was typed and not sent yet, for the espace's delay. Begins the creation, and begins it anew
 * when the last one is over.
 * @throws Refusal `introuvable`; `etape-inattendue` where nothing is kept: another tab has gone on;
 *   `parcours-expire`
 */
export async function saveCreationDraft(
  ctx: Context,
  { espace, parcoursId, valeurs }: SaveCreationDraftInput,
): Promise<{ parcoursId: string; expireLe: string }> {
  demandCreation(espace);
  const parcours = 'inscription';
  const loaded = await findParcours(ctx.db, { espace, parcours, parcoursId });
  const found = await findCreation(ctx.db, { espace, parcoursId });
  const begun = found && !isExpired(ctx, found.row) && found.creation.etape !== 'termine';
  if (!begun) {
    const typed = { fields: NUMBER, valeurs };
    return keepDraft(ctx, { espace, parcours, loaded, etape: 'identite', typed });
  }
  const fields = fieldsOf[found.creation.etape];
  if (!fields) throw new Refusal('etape-inattendue');
  const typed = { fields, valeurs };
  return keepDraft(ctx, { espace, parcours, loaded, etape: 'finaliser', typed });
}
