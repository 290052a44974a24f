import type { FileAnswer } from '@eps/contracts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { documentName, renderConventionOf } from './convention-document.ts';
import { openForm } from './convention-seals.ts';
import { findConvention, type ConventionRef } from './load-convention.ts';

/**
 * The document of this browser's request, as it was mailed.
 * @throws Refusal `convention-fermee` before it has been generated
 */
export async function getConventionDocument(ctx: Context, ref: ConventionRef): Promise<FileAnswer> {
  const row = await findConvention(ctx, ctx.db, ref);
  const form = row && openForm(ctx, row);
  if (!row || !form || row.generee_le === null) throw new Refusal('convention-fermee');
  const made = { le: new Date(row.generee_le), suivi: row.suivi };
  const octets = await renderConventionOf(ref.espace, form, made);
  return { nom: documentName(form), octets };
}
