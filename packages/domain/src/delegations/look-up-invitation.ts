import type { lookUpInvitation as route, ResponseOf } from '@eps/contracts';
import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';
import { nomComplet } from '../professionnels/display-name.ts';
import { findInvitation, type InvitationRef } from './find-invitation.ts';
import { keepsPassword } from './password-kept.ts';
import { readServices } from './services-column.ts';

/**
 * Who proposes what to whom, as an invitation says it. Reading it does not use it.
 * @throws Refusal as `findInvitation`
 */
export async function lookUpInvitation(
  ctx: Context,
  ref: InvitationRef,
): Promise<ResponseOf<typeof route>> {
  const { link, delegation, delegue, professionnel } = await findInvitation(ctx, ctx.db, ref);
  const { prenom, nom, fin_le: finLe } = delegation;
  return {
    titulaire: nomComplet(professionnel),
    prenom,
    nom,
    email: delegation.email,
    services: readServices(delegation.services),
    finLe,
    motDePasseAChoisir: !(await keepsPassword(ctx, ctx.db, delegue)),
    expireLe: toInstant(link.expireLe),
  };
}
