import { getEspace } from '@eps/espaces';
import { insertCompte } from '../comptes/insert-compte.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { Finished } from './finish-parcours.ts';

/**
 * Creates the account, active at once. Its address is verified where the code came by e-mail;
 * otherwise the confirmation carries the link that verifies it (spec, 10-ordre, decisions).
 */
export async function createCompte(
  ctx: Context,
  trx: Transaction,
  { row, professionnel, email, motDePasse, visiteur }: Finished,
): Promise<void> {
  const compteId = await insertCompte(ctx, trx, {
    espace: row.espace,
    professionnelId: professionnel.id,
    email,
    adresseVerifiee: row.canal_verifie === 'email',
    motDePasse,
    cguVersion: row.cgu_version ?? getEspace(row.espace).documents.cgu.version,
    boiteSeule: row.canal_verifie !== 'sms',
    visiteur,
  });
  await trx('parcours').where({ id: row.id }).update({ compte_id: compteId });
}
