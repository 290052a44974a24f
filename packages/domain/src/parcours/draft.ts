import type { BodyOf, saveDraft as route } from '@eps/contracts';
import { getEspace, type EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import type { ParcoursRow } from '../db/tables.ts';

export type DraftStep = BodyOf<typeof route>['etape'];
export type DraftValues = Partial<BodyOf<typeof route>['valeurs']>;

/** What each step lets one type; nothing else is kept, a secret least of all. */
const fields: Readonly<Record<DraftStep, readonly (keyof DraftValues)[]>> = {
  identite: ['rpps', 'dateNaissance'],
  finaliser: ['email', 'emailConfirmation'],
};

/** The columns that keep what was typed, sealed, until the espace's delay (ordre: 10 minutes). */
export function sealDraft(
  ctx: Context,
  espace: EspaceId,
  parcoursId: string,
  { etape, valeurs }: { readonly etape: DraftStep; readonly valeurs: DraftValues },
): { brouillon_chiffre: string; brouillon_expire_le: string } {
  const { draftMinutes } = getEspace(espace).policies.parcours;
  const kept = fields[etape].flatMap((field) => {
    const value = valeurs[field];
    return value === undefined || value === '' ? [] : [[field, value] as const];
  });
  return {
    brouillon_chiffre: ctx.vault.seal(
      draftPurpose(parcoursId),
      JSON.stringify(Object.fromEntries(kept)),
    ),
    brouillon_expire_le: toInstant(addMinutes(ctx.clock.now(), draftMinutes)),
  };
}

/** What was typed in the current step, null where nothing is kept. */
export function openDraft(
  ctx: Context,
  { id, brouillon_chiffre }: Pick<ParcoursRow, 'id' | 'brouillon_chiffre'>,
): Record<string, string> | null {
  if (brouillon_chiffre === null) return null;
  // Authenticated encryption: it is what `sealDraft` wrote.
  return JSON.parse(ctx.vault.open(draftPurpose(id), brouillon_chiffre)) as Record<string, string>;
}

/**
 * Drops a draft that is too old. True for the one reader that dropped it: it tells the person, once.
 */
export async function dropStaleDraft(ctx: Context, parcoursId: string): Promise<boolean> {
  const dropped = await ctx
    .db('parcours')
    .where({ id: parcoursId })
    .where('brouillon_expire_le', '<=', toInstant(ctx.clock.now()))
    .update(noDraft);
  return dropped === 1;
}

export const noDraft = { brouillon_chiffre: null, brouillon_expire_le: null } as const;

function draftPurpose(parcoursId: string): string {
  return `parcours-brouillon:${parcoursId}`;
}
