import type { EspaceId } from '@eps/espaces';
import { demandCodeConfidentiel } from '../codes-confidentiels/demand-declaration.ts';
import { useCodeConfidentiel as spendCode } from '../codes-confidentiels/use-code.ts';
import { insertCompte, type NewCompte } from '../comptes/insert-compte.ts';
import { isUniqueViolation } from '../comptes/unique-violation.ts';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import { inTransaction, type Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';
import type { InscriptionRow } from '../db/entry-tables.ts';
import { consumeSubjectLink } from '../links/consume-link.ts';
import { findLink } from '../links/find-link.ts';
import { lockProfessionnel } from '../professionnels/lock-professionnel.ts';
import { Refusal } from '../refusal.ts';
import { openSession } from '../sessions/open-session.ts';
import { ACTIVATION } from './create-activation.ts';
import { openEmail } from './inscription-seals.ts';
import { endProvisionals, spendProvisional } from './provisional.ts';
import { recreateCompte } from './recreate-compte.ts';

/**
 * Uses an activation link together with the code that was typed: creates the account, or gives the one
 * that exists its new address and password, and signs in (T3). All of it, once, or nothing.
 *
 * @throws Refusal `introuvable`, `lien-illisible`, `lien-expire`, `lien-utilise`;
 *   `code-confidentiel-perime` when the code was used, replaced or cancelled, or expired, since;
 *   `adresse-deja-utilisee` when another account took the address meanwhile
 */
export async function activateCompte(
  ctx: Context,
  input: { readonly espace: EspaceId; readonly jeton: string },
  visiteur: Visiteur,
): Promise<ActiveSession> {
  demandCodeConfidentiel(input.espace);
  const link = { ...input, genres: [ACTIVATION] } as const;
  try {
    return await inTransaction(ctx.db, async (trx) => {
      const { sujetId } = await findLink(ctx, trx, link);
      const inscription = await holdInscription(trx, sujetId ?? '');
      await consumeSubjectLink(ctx, trx, link);
      if (!inscription) throw new Refusal('lien-utilise');
      await spendSecret(ctx, trx, inscription);
      return open(ctx, trx, inscription, visiteur);
    });
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('adresse-deja-utilisee') : error;
  }
}

/** The inscription, if it is still to be activated; its professionnel's row is held. */
async function holdInscription(trx: Transaction, id: string): Promise<InscriptionRow | undefined> {
  const found = await trx('inscriptions').where({ id }).first('professionnel_id');
  await lockProfessionnel(trx, found?.professionnel_id ?? '');
  return trx('inscriptions')
    .where({ id })
    .whereNull('activee_le')
    .whereNull('remplacee_le')
    .whereNull('sans_suite_le')
    .first();
}

async function spendSecret(
  ctx: Context,
  trx: Transaction,
  inscription: InscriptionRow,
): Promise<void> {
  const { espace, code_id, provisoire_empreinte, professionnel_id: professionnelId } = inscription;
  const used =
    code_id === null
      ? provisoire_empreinte !== null &&
        (await spendProvisional(ctx, trx, espace, {
          professionnelId,
          empreinte: provisoire_empreinte,
        }))
      : await spendCode(ctx, trx, code_id);
  if (!used) throw new Refusal('code-confidentiel-perime');
  await endProvisionals(ctx, trx, professionnelId);
}

/** The account has it now, and may change it. */
const noPassword = { mot_de_passe: '' };

async function open(
  ctx: Context,
  trx: Transaction,
  inscription: InscriptionRow,
  visiteur: Visiteur,
): Promise<ActiveSession> {
  const { espace, professionnel_id: professionnelId, mot_de_passe: motDePasse } = inscription;
  const chosen: NewCompte = {
    espace,
    professionnelId,
    email: openEmail(ctx, inscription),
    adresseVerifiee: true,
    motDePasse,
    cguVersion: inscription.cgu_version,
    visiteur,
  };
  const before = await trx('comptes').where({ professionnel_id: professionnelId }).first();
  if (before && before.statut !== 'actif') throw new Refusal('code-confidentiel-perime');
  const compteId = before
    ? await recreateCompte(ctx, trx, before, chosen)
    : await insertCompte(ctx, trx, chosen);
  await trx('inscriptions')
    .where({ id: inscription.id })
    .update({ activee_le: toInstant(ctx.clock.now()), ...noPassword });
  await trx('parcours').where({ id: inscription.parcours_id }).update({ compte_id: compteId });
  return openSession(ctx, trx, { espace, compteId, preuve: 'lien-activation', visiteur });
}
