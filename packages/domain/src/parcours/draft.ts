import { getEspace, type EspaceId } from '@eps/espaces';
import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import type { ParcoursRow } from '../db/tables.ts';

/** What was typed, and the fields that the step keeps: nothing else, a secret least of all. */
export interface Typed {
  readonly fields: readonly string[];
  readonly valeurs: Readonly<Record<string, string | undefined>>;
}

/** The columns that keep what was typed, sealed, until the espace's delay (ordre: 10 minutes). */
export function sealDraft(
  ctx: Context,
  espace: EspaceId,
  parcoursId: string,
  { fields, valeurs }: Typed,
): { brouillon_chiffre: string; brouillon_expire_le: string } {
  const { draftMinutes } = getEspace(espace).policies.parcours;
  const kept = fields.flatMap((field) => {
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
 * The journey without a draft that is too old. `dropped` for the one reader that dropped it: it tells the
 * person, once.
 */
export async function dropStaleDraft(
  ctx: Context,
  row: ParcoursRow,
): Promise<{ row: ParcoursRow; dropped: boolean }> {
  const now = toInstant(ctx.clock.now());
  if (row.brouillon_expire_le === null || row.brouillon_expire_le > now)
    return { row, dropped: false };
  const dropped = await ctx
    .db('parcours')
    .where({ id: row.id })
    .where('brouillon_expire_le', '<=', now)
    .update(noDraft);
  return { row: { ...row, ...noDraft }, dropped: dropped === 1 };
}

export const noDraft = { brouillon_chiffre: null, brouillon_expire_le: null } as const;

function draftPurpose(parcoursId: string): string {
  return `parcours-brouillon:${parcoursId}`;
}
