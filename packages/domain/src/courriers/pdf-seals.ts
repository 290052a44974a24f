import type { Context } from '../context.ts';

const purpose = (courrierId: string): string => `courrier-pdf:${courrierId}`;

/** Sealed under the letter's id, so that the letter of one cannot be given to another. */
export function sealPdf(ctx: Context, courrierId: string, pdf: Buffer): string {
  return ctx.vault.seal(purpose(courrierId), pdf.toString('base64'));
}

export function openPdf(ctx: Context, courrierId: string, sealed: string): Buffer {
  return Buffer.from(ctx.vault.open(purpose(courrierId), sealed), 'base64');
}
