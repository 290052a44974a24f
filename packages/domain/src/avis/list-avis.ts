import type { listAvis as route, ResponseOf } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';

export type Avis = ResponseOf<typeof route>['avis'][number];

/** The notices shown now above the sign-in form of an espace, newest first. */
export async function listAvis(ctx: Context, espace: EspaceId): Promise<Avis[]> {
  const rows = await ctx
    .db('avis')
    .where({ espace })
    .whereNull('retire_le')
    .orderBy([
      { column: 'publie_le', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(({ id, titre, texte, lien_texte, lien_url, publie_le }) => ({
    id,
    titre,
    texte,
    lien: lien_texte !== null && lien_url !== null ? { texte: lien_texte, url: lien_url } : null,
    publieLe: publie_le,
  }));
}
