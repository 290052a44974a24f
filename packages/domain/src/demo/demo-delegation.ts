import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import { dayInMonths } from '../delegations/delegation-days.ts';
import { holdDelegueOf } from '../delegations/hold-delegue.ts';
import { writeServices } from '../delegations/services-column.ts';
import { recordEvent } from '../events/record-event.ts';
import { writeActivite } from '../sessions/activite-column.ts';
import { activitesOfCompte } from '../sessions/activites.ts';
import { newId } from '../vault/random.ts';
import { DEMO_PASSWORD } from './demo-identities.ts';

/** Who acts for one of the demo’s owners: signs in at « Vous agissez pour un professionnel ? ». */
export const demoDelegation = {
  espace: 'assurance-maladie',
  /** Of the account. */
  titulaire: 'c.aubertin-desmarets@cabinet-fictif.example',
  prenom: 'Nadia',
  nom: 'Benali',
  email: 'nadia.benali@cabinet-fictif.example',
  services: ['paiements', 'imprimes'],
  months: 6,
} as const;

const ENDED_WITH_THE_ACCOUNT: ReadonlySet<string> = new Set([
  'compte-gele',
  'compte-recupere',
  'compte-recree',
]);

/**
 * Gives the demo’s delegate an accepted delegation, unless there has been one: what was changed is kept. One that a
 * freeze or a hand-over of the account has ended is given again, once the account is open.
 */
export async function giveDemoDelegation(ctx: Context): Promise<void> {
  const { espace, titulaire, prenom, nom, email, services, months } = demoDelegation;
  const owner = await ctx.db('comptes').where({ espace, email_norme: titulaire }).first();
  if (owner?.statut !== 'actif' || !(await isToGive(ctx, owner.id))) return;
  const hash = await ctx.hasher.hash(DEMO_PASSWORD);
  const now = toInstant(ctx.clock.now());
  await inTransaction(ctx.db, async (trx) => {
    const delegue = await holdDelegueOf(ctx, trx, espace, email);
    await trx('delegues')
      .where({ id: delegue.id, mot_de_passe: null })
      .update({ mot_de_passe: hash, mot_de_passe_change_le: now });
    const [activite] = await activitesOfCompte(trx, owner.id);
    const id = newId();
    await trx('delegations').insert({
      id,
      espace,
      compte_id: owner.id,
      delegue_id: delegue.id,
      email,
      prenom,
      nom,
      activite: activite ? writeActivite(activite) : null,
      services: writeServices(services),
      fin_le: dayInMonths(ctx, months),
      proposee_le: now,
      acceptee_le: now,
      derniere_connexion_le: null,
      terminee_le: null,
      fin_motif: null,
    });
    const who = { compteId: owner.id, professionnelId: owner.professionnel_id } as const;
    const type = 'delegation-acceptee';
    const detail = 'Démonstration';
    await recordEvent(ctx, trx, {
      espace,
      type,
      ...who,
      acteur: 'systeme',
      delegation: id,
      detail,
    });
  });
}

async function isToGive(ctx: Context, compteId: string): Promise<boolean> {
  const { espace, email } = demoDelegation;
  const delegue = await ctx.db('delegues').where({ espace, email_norme: email }).first('id');
  if (delegue === undefined) return true;
  const given = await ctx
    .db('delegations')
    .where({ compte_id: compteId, delegue_id: delegue.id })
    .select('terminee_le', 'fin_motif');
  return (
    given.some(({ fin_motif: motif }) => motif !== null && ENDED_WITH_THE_ACCOUNT.has(motif)) &&
    given.every(({ terminee_le, fin_motif: motif }) => terminee_le !== null && motif !== 'retiree')
  );
}
