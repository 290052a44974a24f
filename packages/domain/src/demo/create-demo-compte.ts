import { getEspace, type EspaceId } from '@eps/espaces';
import { newStatus } from '../comptes/insert-compte.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { recordEvent } from '../events/record-event.ts';
import { newId } from '../vault/random.ts';

export interface DemoCompte {
  readonly espace: EspaceId;
  /** Of the professionnel, in the registre. */
  readonly cle: string;
  readonly email: string;
  readonly motDePasse: string;
  readonly adresseVerifiee: boolean;
  readonly cartesDuPersonnel?: true;
}

/** Gives somebody of the demo an account, unless they have one already: changed data is kept. */
export async function createDemoCompte(ctx: Context, demo: DemoCompte): Promise<void> {
  const { espace, cle, email } = demo;
  const professionnel = await ctx.db('professionnels').where({ espace, cle }).first();
  if (!professionnel) throw new Error('The demo registre is not loaded');
  const owner = { professionnel_id: professionnel.id };
  if (await ctx.db('comptes').where(owner).first()) return;

  const now = toInstant(ctx.clock.now());
  const id = newId();
  const { cgu, confidentialite } = getEspace(espace).documents;
  const compte = {
    id,
    espace,
    ...owner,
    email,
    email_norme: normaliseEmail(email),
    email_verifie_le: demo.adresseVerifiee ? now : null,
    mot_de_passe: await ctx.hasher.hash(demo.motDePasse),
    mot_de_passe_change_le: now,
    statut: 'actif' as const,
    cgu_version: cgu.version,
    cree_le: now,
    derniere_connexion_le: null,
    ...newStatus,
    cartes_personnel_le: demo.cartesDuPersonnel ? now : null,
  };
  await inTransaction(ctx.db, async (trx) => {
    await trx('comptes').insert(compte);
    await trx('acceptations').insert([
      { compte_id: id, document: 'cgu', version: cgu.version, le: now },
      { compte_id: id, document: 'confidentialite', version: confidentialite.version, le: now },
    ]);
    const who = { compteId: id, professionnelId: professionnel.id, acteur: 'systeme' } as const;
    await recordEvent(ctx, trx, { espace, type: 'compte-cree', ...who, detail: 'Démonstration' });
  });
}
