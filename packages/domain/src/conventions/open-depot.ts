import type { ConventionView } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { findLink } from '../links/find-link.ts';
import { Refusal } from '../refusal.ts';
import { demandConvention } from './demand-convention.ts';
import { describeConvention } from './describe-convention.ts';
import { findConvention } from './load-convention.ts';

/**
 * Opens the deposit of who brings its link, after one human click. The link goes on working until the
 * request is deposited: a scan is done another day, on another machine.
 *
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise`
 */
export async function openDepot(
  ctx: Context,
  { espace, jeton }: { readonly espace: EspaceId; readonly jeton: string },
): Promise<{ readonly conventionId: string; readonly view: ConventionView }> {
  demandConvention(espace);
  const genres = ['depot-convention'] as const;
  const { sujetId } = await findLink(ctx, ctx.db, { espace, jeton, genres });
  if (sujetId === null) throw new Refusal('lien-illisible');
  const row = await findConvention(ctx, ctx.db, { espace, conventionId: sujetId });
  if (!row) throw new Refusal('lien-expire');
  return { conventionId: row.id, view: await describeConvention(ctx, ctx.db, row) };
}
