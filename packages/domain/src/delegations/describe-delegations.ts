import type { DelegationView } from '@eps/contracts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { DelegationRow } from '../db/delegation-tables.ts';
import type { Instant } from '../db/instant.ts';
import { toInstant } from '../db/instants.ts';
import { readActivite } from '../sessions/activite-column.ts';
import { readServices } from './services-column.ts';

/** What their owner sees of delegations. One statement for all. */
export async function describeDelegations(
  ctx: Pick<Context, 'clock'>,
  db: Queryable,
  rows: readonly DelegationRow[],
): Promise<DelegationView[]> {
  const links = await liveInvitations(ctx, db, rows);
  return rows.map((row) => ({
    id: row.id,
    prenom: row.prenom,
    nom: row.nom,
    email: row.email,
    etat: row.acceptee_le === null ? 'proposee' : 'active',
    activite: readActivite(row.activite)?.libelle ?? null,
    services: readServices(row.services),
    finLe: row.fin_le,
    proposeeLe: row.proposee_le,
    invitationExpireLe: links.get(row.id) ?? null,
    derniereConnexionLe: row.derniere_connexion_le,
  }));
}

/** « Nadia Benali » */
export function nomDuDelegue({ prenom, nom }: Pick<DelegationRow, 'prenom' | 'nom'>): string {
  return `${prenom} ${nom}`;
}

async function liveInvitations(
  { clock }: Pick<Context, 'clock'>,
  db: Queryable,
  rows: readonly DelegationRow[],
): Promise<Map<string, Instant>> {
  const links = await db('liens')
    .where({ genre: 'invitation-delegation' })
    .whereIn(
      'sujet_id',
      rows.map(({ id }) => id),
    )
    .whereNull('utilise_le')
    .whereNull('remplace_le')
    .where('expire_le', '>', toInstant(clock.now()))
    .select('sujet_id', 'expire_le');
  return new Map(links.map(({ sujet_id, expire_le }) => [sujet_id ?? '', expire_le]));
}
