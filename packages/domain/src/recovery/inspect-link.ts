import type { inspectLink as route, ResponseOf } from '@eps/contracts';
import type { EspaceId, LienKind } from '@eps/espaces';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { findLink } from '../links/find-link.ts';

export interface InspectLinkInput {
  readonly espace: EspaceId;
  readonly jeton: string;
  readonly usage: 'reinitialisation' | 'activation';
}

const genres: Readonly<Record<InspectLinkInput['usage'], readonly LienKind[]>> = {
  reinitialisation: ['reinitialisation'],
  activation: ['verification-adresse', 'changement-adresse'],
};

/**
 * Whether a link can still be used, without using it: the page it leads to asks for a human click.
 * @throws Refusal `lien-illisible`, `lien-expire`, `lien-utilise`
 */
export async function inspectLink(
  ctx: Context,
  { espace, jeton, usage }: InspectLinkInput,
): Promise<ResponseOf<typeof route>> {
  const { expireLe } = await findLink(ctx, ctx.db, { espace, jeton, genres: genres[usage] });
  return { expireLe: toInstant(expireLe) };
}
