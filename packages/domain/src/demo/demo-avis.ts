import type { NouvelAvis } from '@eps/contracts';
import { publishAvis } from '../avis/publish-avis.ts';
import type { Context } from '../context.ts';

const espace = 'tiers';

const avis: NouvelAvis = {
  titre: 'Flux optiques OPTO AMC interrompus',
  texte:
    'Nous travaillons à rétablir ces flux. En attendant, déposez vos documents depuis «\u00a0Demandes en Ligne\u00a0»\u00a0: un traitement dédié est en place.',
  lienTexte: 'En savoir plus',
  lienUrl: `/${espace}/assistance`,
};

/** The notice of the demo, unless one was ever published: a withdrawn one stays withdrawn. */
export async function publishDemoAvis(ctx: Context): Promise<void> {
  const published = await ctx.db('avis').where({ espace }).first('id');
  if (!published) await publishAvis(ctx, espace, avis);
}
