import type { Context } from '../context.ts';

/** A card shown at its provider: what an account is linked to. */
export interface Card {
  readonly issuer: string;
  readonly subjectNameId: string;
}

const purposeOf = (id: string): string => `creation-carte:${id}`;

/** A card, as a journey or an inscription keeps it until an account has it. Bound to its row. */
export function sealCard(ctx: Context, id: string, { issuer, subjectNameId }: Card): string {
  return ctx.vault.seal(purposeOf(id), JSON.stringify({ issuer, subjectNameId }));
}

/** The card that `sealCard` kept, null where none was. */
export function openCard(ctx: Context, id: string, sealed: string | null): Card | null {
  // Authenticated encryption: it is what `sealCard` wrote.
  return sealed === null ? null : (JSON.parse(ctx.vault.open(purposeOf(id), sealed)) as Card);
}
