import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { DelegationRow, DelegueRow } from '../db/delegation-tables.ts';
import type { CompteRow, ProfessionnelRow } from '../db/tables.ts';
import { findLink, type UsableLink } from '../links/find-link.ts';
import { Refusal } from '../refusal.ts';
import { today } from './delegation-days.ts';
import { demandDelegations } from './demand-delegations.ts';

export interface InvitationRef {
  readonly espace: EspaceId;
  /** Of the link. */
  readonly jeton: string;
}

export interface Invitation {
  readonly link: UsableLink;
  readonly delegation: DelegationRow;
  readonly delegue: DelegueRow;
  readonly compte: CompteRow;
  readonly professionnel: ProfessionnelRow;
}

export const INVITATION = ['invitation-delegation'] as const;

/**
 * The delegation that an invitation proposes, if it can be accepted now. Reads only.
 * @throws Refusal `introuvable` in an espace without delegations; `lien-illisible`, `lien-utilise` (also
 *   once the delegation was taken back), `lien-expire` (also past its last day, or while the owner’s
 *   account is shut)
 */
export async function findInvitation(
  ctx: Context,
  db: Queryable,
  { espace, jeton }: InvitationRef,
): Promise<Invitation> {
  demandDelegations(espace);
  const link = await findLink(ctx, db, { espace, jeton, genres: INVITATION });
  const delegation = await db('delegations')
    .where({ id: link.sujetId ?? '' })
    .first();
  const delegue = await db('delegues')
    .where({ id: delegation?.delegue_id ?? '' })
    .first();
  const compte = await db('comptes')
    .where({ id: delegation?.compte_id ?? '' })
    .first();
  const professionnel = await db('professionnels')
    .where({ id: compte?.professionnel_id ?? '' })
    .first();
  if (!delegation || !delegue || !compte || !professionnel) throw new Refusal('lien-utilise');
  if (delegation.terminee_le !== null || delegation.acceptee_le !== null)
    throw new Refusal('lien-utilise', { genre: link.genre });
  if (delegation.fin_le < today(ctx) || compte.statut !== 'actif')
    throw new Refusal('lien-expire', { genre: link.genre });
  return { link, delegation, delegue, compte, professionnel };
}
