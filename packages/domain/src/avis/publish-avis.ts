import type { NouvelAvis } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { newId } from '../vault/random.ts';

/**
 * Shows a notice above the sign-in form of an espace, from now on. Several may be shown at once.
 * @param avis checked by the contract's `nouvelAvis`
 * @returns its id
 */
export async function publishAvis(
  ctx: Context,
  espace: EspaceId,
  { titre, texte, lienTexte, lienUrl }: NouvelAvis,
): Promise<string> {
  const id = newId();
  await ctx.db('avis').insert({
    id,
    espace,
    titre,
    texte,
    lien_texte: lienTexte ?? null,
    lien_url: lienUrl ?? null,
    publie_le: toInstant(ctx.clock.now()),
    retire_le: null,
  });
  return id;
}
