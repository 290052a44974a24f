import { getEspace } from '@eps/espaces';
import { minutesUntil } from '../clock.ts';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import { sealCard, type Card } from '../creation/card-seals.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';
import { nextLinkAt } from '../links/next-link-at.ts';
import { supersedeLinks } from '../links/supersede-links.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../vault/random.ts';
import { ACTIVATION } from './create-activation.ts';
import { emailFingerprint, sealEmail } from './inscription-seals.ts';

export interface NewInscription {
  readonly espace: InscriptionRow['espace'];
  readonly professionnel: ProfessionnelRow;
  readonly parcoursId: string;
  /** With what it is asked for. */
  readonly proof: Pick<InscriptionRow, 'code_id' | 'provisoire_empreinte' | 'preuve'>;
  readonly card: Card | null;
  readonly email: string;
  /** PHC string. */
  readonly motDePasse: string;
  readonly contactAccepte: boolean;
}

/** The account of somebody else that has the address typed. */
export type OtherOwner = Pick<CompteRow, 'id' | 'espace' | 'email' | 'professionnel_id'>;

/**
 * Refuses one more inscription of a professionnel than links may leave in the hour. Their row is held.
 * @throws Refusal `envois-epuises`
 */
export async function demandLinkLeft(
  ctx: Context,
  trx: Transaction,
  { espace, id }: Pick<ProfessionnelRow, 'espace' | 'id'>,
): Promise<void> {
  const next = await nextLinkAt(ctx, trx, { espace, genre: ACTIVATION, inscriptionsOf: id });
  if (next) throw new Refusal('envois-epuises', { minutes: minutesUntil(ctx.clock.now(), next) });
}

/**
 * Writes what an activation link will do. It replaces what the professionnel, whose row is held, had asked
 * for before; a journey whose address is corrected keeps its row, for its links to be counted together. One
 * whose address is another account's is written to come to nothing.
 */
export async function writeInscription(
  ctx: Context,
  trx: Transaction,
  asked: NewInscription,
): Promise<{ inscription: InscriptionRow; taken: OtherOwner | undefined }> {
  const { espace, professionnel, email, card } = asked;
  const now = toInstant(ctx.clock.now());
  await supersedeInscriptions(ctx, trx, { professionnel_id: professionnel.id });
  const taken = await findOtherOwner(trx, asked);
  const earlier = await trx('inscriptions').where({ parcours_id: asked.parcoursId }).first('id');
  const id = earlier?.id ?? newId();
  const inscription: InscriptionRow = {
    id,
    espace,
    professionnel_id: professionnel.id,
    parcours_id: asked.parcoursId,
    ...asked.proof,
    email_chiffre: sealEmail(ctx, id, email),
    email_empreinte: emailFingerprint(ctx, espace, email),
    mot_de_passe: taken ? '' : asked.motDePasse,
    cgu_version: getEspace(espace).documents.cgu.version,
    cree_le: now,
    sans_suite_le: taken ? now : null,
    remplacee_le: null,
    activee_le: null,
    carte_chiffree: card && sealCard(ctx, id, card),
    contact_accepte_le: asked.contactAccepte ? now : null,
  };
  await trx('inscriptions').insert(inscription).onConflict('parcours_id').merge();
  return { inscription, taken };
}

/** Those still to be activated come to nothing, and their links stop working. The professionnel's row is held. */
export async function supersedeInscriptions(
  ctx: Context,
  trx: Transaction,
  whose: Pick<InscriptionRow, 'professionnel_id'> | Pick<InscriptionRow, 'parcours_id'>,
): Promise<void> {
  const earlier: { id: string }[] = await trx('inscriptions')
    .where(whose)
    .whereNull('activee_le')
    .whereNull('remplacee_le')
    .update({ remplacee_le: toInstant(ctx.clock.now()), mot_de_passe: '' }, ['id']);
  for (const { id } of earlier) await supersedeLinks(ctx, trx, { sujetId: id }, [ACTIVATION]);
}

/** One's own account may keep its own address. */
async function findOtherOwner(
  trx: Transaction,
  { espace, email, professionnel }: Pick<NewInscription, 'espace' | 'email' | 'professionnel'>,
): Promise<OtherOwner | undefined> {
  return trx('comptes')
    .where({ espace, email_norme: normaliseEmail(email) })
    .whereNot({ professionnel_id: professionnel.id })
    .first('id', 'espace', 'email', 'professionnel_id');
}
