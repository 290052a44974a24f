import { getEspace, type EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

/**
 * Keeps that the terms were accepted, with their version and that of the privacy notice accepted by
 * the same box (spec, rule 15). The account remembers the last version of the terms.
 *
 * @returns false when the account had already accepted that version last
 */
export async function acceptDocuments(
  ctx: Context,
  trx: Transaction,
  { espace, compteId, cguVersion }: { espace: EspaceId; compteId: string; cguVersion: string },
): Promise<boolean> {
  const { confidentialite } = getEspace(espace).documents;
  const le = toInstant(ctx.clock.now());
  const updated = await trx('comptes')
    .where({ id: compteId })
    .whereNot({ cgu_version: cguVersion })
    .update({ cgu_version: cguVersion });
  await trx('acceptations')
    .insert([
      { compte_id: compteId, document: 'cgu', version: cguVersion, le },
      { compte_id: compteId, document: 'confidentialite', version: confidentialite.version, le },
    ])
    .onConflict(['compte_id', 'document', 'version'])
    .ignore();
  return updated === 1;
}
