import { compteOf } from '../comptes/compte-of.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { CourrierEtat, CourrierRow } from '../db/entry-tables.ts';
import { recordEvent, type NewEvent } from '../events/record-event.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { courrierReference } from './reference.ts';

export interface Finish {
  readonly etat: Extract<CourrierEtat, 'annule' | 'revenu'>;
  readonly motif: CourrierRow['motif'];
  /** States it may be in; in any other, nothing happens. */
  readonly from: readonly CourrierEtat[];
  readonly acteur: NonNullable<NewEvent['acteur']>;
  readonly appareil?: string;
}

const MOTIFS: Readonly<Record<NonNullable<CourrierRow['motif']>, string>> = {
  demande: 'Sur demande',
  'adresse-changee': 'L’adresse au registre a changé',
  remplace: 'Remplacé par un nouveau code',
  'compte-cree': 'Le compte a été créé sans lui',
  'non-prepare': 'Le courrier n’a pas pu être préparé',
};

/**
 * Ends a letter before it serves: its code opens nothing any more, its PDF and its cancel link are
 * gone, what had not left the outbox does not leave. False when it was in none of these states.
 */
export async function finishCourrier(
  ctx: Context,
  trx: Transaction,
  courrier: CourrierRow,
  { etat, motif, from, acteur, appareil }: Finish,
): Promise<boolean> {
  const now = toInstant(ctx.clock.now());
  const finished = await trx('courriers')
    .where({ id: courrier.id })
    .whereIn('etat', from)
    .update({ etat, motif, fini_le: now, pdf_chiffre: null });
  if (finished !== 1) return false;
  await trx('codes_confidentiels')
    .where({ id: courrier.code_id })
    .whereNull('utilise_le')
    .whereNull('annule_le')
    .update({ annule_le: now });
  await trx('messages')
    .where({ id: courrier.id })
    .whereIn('etat', ['a-preparer', 'a-envoyer'])
    .update({
      etat: 'sans-objet',
      contenu_chiffre: null,
      donnees_chiffre: null,
      bail_jusqu_a: null,
      destinataire_chiffre: '',
      destinataire_masque: '',
    });
  await supersedeLinks(ctx, trx, { sujetId: courrier.id }, ['annulation-courrier']);
  await recordEvent(ctx, trx, {
    espace: courrier.espace,
    type: etat === 'annule' ? 'courrier-annule' : 'courrier-revenu',
    acteur,
    professionnelId: courrier.professionnel_id,
    compteId: await compteOf(trx, courrier.professionnel_id),
    detail: [courrierReference(courrier), motif && MOTIFS[motif]].filter(Boolean).join(', '),
    ...(appareil === undefined ? {} : { appareil }),
  });
  return true;
}
