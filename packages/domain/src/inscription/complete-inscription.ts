import { useCodeConfidentiel as spendCode } from '../codes-confidentiels/use-code.ts';
import { voidCodes } from '../codes-confidentiels/void-codes.ts';
import { insertCompte, type NewCompte } from '../comptes/insert-compte.ts';
import type { ActiveSession, Context, PreuveDatee, Visiteur } from '../context.ts';
import { OPEN_STATES } from '../courriers/states.ts';
import { linkCard } from '../cps/link-card.ts';
import { openCard } from '../creation/card-seals.ts';
import type { Transaction } from '../db/database.ts';
import { fromInstant, toInstant } from '../db/instants.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { Refusal } from '../refusal.ts';
import { openSession, type OpenSessionInput } from '../sessions/open-session.ts';
import { openEmail } from './inscription-seals.ts';
import {
  opensCompte,
  preuveDeSessionOf,
  preuveOf,
  refusalOf,
  type PreuveDInscription,
} from './opens-compte.ts';
import { endProvisionals, spendProvisional } from './provisional.ts';
import { recreateCompte } from './recreate-compte.ts';

export interface CompletedInscription {
  /** Its professionnel's row is held. */
  readonly inscription: InscriptionRow;
  /** What proves its address, and opens the session. */
  readonly par: OpenSessionInput['preuve'];
  readonly visiteur: Visiteur;
}

/**
 * Makes the account that an inscription asked for, or gives it the one that exists, and signs in. What it
 * was asked with is used; what is left to open an account, letters under way included, opens none any more.
 *
 * @throws Refusal `code-confidentiel-perime`; `lien-utilise` when a key or a card came after an account
 */
export async function completeInscription(
  ctx: Context,
  trx: Transaction,
  { inscription, par, visiteur }: CompletedInscription,
): Promise<ActiveSession> {
  const { espace, id, professionnel_id: professionnelId } = inscription;
  await holdLetters(trx, professionnelId);
  const preuve = await preuveOf(trx, inscription);
  await spendSecret(ctx, trx, inscription, preuve);
  const compteId = await makeCompte(ctx, trx, { inscription, preuve, visiteur });
  await endProvisionals(ctx, trx, professionnelId);
  await voidCodes(ctx, trx, professionnelId);
  const now = toInstant(ctx.clock.now());
  await trx('comptes')
    .where({ id: compteId })
    .update({
      boite_seule_depuis: preuveDeSessionOf[preuve] === null ? now : null,
      contact_accepte_le: inscription.contact_accepte_le,
    });
  // The account has the password now, and may change it.
  await trx('inscriptions').where({ id }).update({ activee_le: now, mot_de_passe: '' });
  const { parcours_id: parcoursId } = inscription;
  await trx('parcours').where({ id: parcoursId }).update({ compte_id: compteId });
  await trx('creations').where({ parcours_id: parcoursId }).update({ etape: 'termine' });
  const card = openCard(ctx, id, inscription.carte_chiffree);
  if (card)
    await linkCard(ctx, trx, {
      espace,
      compteId,
      emetteur: card.issuer,
      sujet: card.subjectNameId,
    });
  const aussi = await provedBefore(trx, inscription, preuve);
  return openSession(ctx, trx, { espace, compteId, preuve: par, aussi, visiteur });
}

/** All that may end here, before the account and the chain of events: who prints or cancels one holds it first. */
async function holdLetters(trx: Transaction, professionnelId: string): Promise<void> {
  await trx('courriers')
    .where({ professionnel_id: professionnelId })
    .whereIn('etat', OPEN_STATES)
    .orderBy('id')
    .forUpdate()
    .select('id');
}

/** A key and a card are not used up: they open an account only where there is none to give. */
async function spendSecret(
  ctx: Context,
  trx: Transaction,
  { espace, code_id, provisoire_empreinte: empreinte, professionnel_id }: InscriptionRow,
  preuve: PreuveDInscription,
): Promise<void> {
  if (preuve === 'cle' || preuve === 'cps') return;
  const used =
    code_id === null
      ? empreinte !== null &&
        (await spendProvisional(ctx, trx, espace, { professionnelId: professionnel_id, empreinte }))
      : await spendCode(ctx, trx, code_id);
  if (!used) throw new Refusal('code-confidentiel-perime');
}

interface Made {
  readonly inscription: InscriptionRow;
  readonly preuve: PreuveDInscription;
  readonly visiteur: Visiteur;
}

async function makeCompte(
  ctx: Context,
  trx: Transaction,
  { inscription, preuve, visiteur }: Made,
): Promise<string> {
  const { espace, professionnel_id: professionnelId } = inscription;
  const chosen: NewCompte = {
    espace,
    professionnelId,
    email: openEmail(ctx, inscription),
    adresseVerifiee: true,
    motDePasse: inscription.mot_de_passe,
    cguVersion: inscription.cgu_version,
    visiteur,
  };
  const before = await trx('comptes').where({ professionnel_id: professionnelId }).first();
  if (!opensCompte(espace, preuve, before?.statut)) throw new Refusal(refusalOf(preuve));
  if (!before) return insertCompte(ctx, trx, chosen);
  return recreateCompte(ctx, trx, before, chosen, preuveDeSessionOf[preuve] ?? 'lien-activation');
}

/** What the session has proved besides the mailbox, and when (B4). */
async function provedBefore(
  trx: Transaction,
  { parcours_id, cree_le }: InscriptionRow,
  proved: PreuveDInscription,
): Promise<PreuveDatee[]> {
  const preuve = preuveDeSessionOf[proved];
  if (preuve === null) return [];
  const creation = await trx('creations').where({ parcours_id }).first('prouve_le');
  return [{ preuve, le: fromInstant(creation?.prouve_le ?? cree_le) }];
}
