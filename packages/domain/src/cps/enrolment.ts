import type { EspaceId } from '@eps/espaces';
import { compteOf } from '../comptes/compte-of.ts';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { normaliseNumero } from '../professionnels/normalise-numero.ts';

export interface EnrolInput {
  readonly espace: EspaceId;
  /** Of the centre, and of the person, as typed. */
  readonly numero: string;
  readonly rpps: string;
}

export interface EnrolOutcome {
  readonly fait:
    | 'inscrit'
    | 'retire'
    | 'deja-inscrit'
    | 'pas-inscrit'
    | 'centre-inconnu'
    | 'rpps-inconnu'
    | 'profession-refusee';
  /** « Mme Lucie Moreau-Thiery », where the RPPS is that of somebody. */
  readonly nom: string | null;
  /** « CENTRE DE SANTÉ DES QUATRE-SAISONS » */
  readonly centre: string | null;
}

export type EnrolledPerson = ProfessionnelRow & { readonly rpps: string };

/** What the registre of the espace has of both numbers. */
export async function findBoth(db: Queryable, input: EnrolInput) {
  const { espace } = input;
  const numero = normaliseNumero(input.numero);
  const rpps = normaliseNumero(input.rpps);
  const centre = await db('lieux_exercice')
    .join('professionnels', 'professionnels.id', 'lieux_exercice.professionnel_id')
    .where('professionnels.espace', espace)
    .where('lieux_exercice.numero', numero)
    .where('lieux_exercice.categorie', 'centre-de-sante')
    .first('lieux_exercice.raison_sociale');
  const row = await db('professionnels').where({ espace, rpps }).first();
  const professionnel: EnrolledPerson | null = row ? { ...row, rpps } : null;
  return { numero, centre: centre?.raison_sociale ?? null, professionnel };
}

/** The event, shown to the person if they have an account. */
export async function recordEnrolment(
  ctx: Context,
  trx: Transaction,
  { espace, id }: EnrolledPerson,
  type: 'salarie-inscrit' | 'salarie-retire',
): Promise<void> {
  const compteId = await compteOf(trx, id);
  await recordEvent(ctx, trx, { espace, type, compteId, professionnelId: id, acteur: 'agent' });
}

export function outcomeOf(
  fait: EnrolOutcome['fait'],
  professionnel: EnrolledPerson | null,
  centre: string | null,
): EnrolOutcome {
  return { fait, nom: professionnel && nomComplet(professionnel), centre };
}
