import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { OrganismeRow } from '../db/tables.ts';

/** Who answers for each place in an espace, by code: what the assistance page shows. */
export async function listOrganismes(
  ctx: Context,
  espace: EspaceId,
): Promise<Omit<OrganismeRow, 'espace'>[]> {
  return ctx
    .db('organismes')
    .where({ espace })
    .orderBy('code')
    .select('code', 'nom', 'adresse', 'telephone', 'email');
}
