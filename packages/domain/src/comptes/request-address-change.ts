import { getEspace, linkLifetimeHours } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { createLastingLink, createLink } from '../links/create-link.ts';
import { adresseChangementDemande } from '../messages/adresse-changement-demande.ts';
import { changementAdresse } from '../messages/changement-adresse.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { hasRecentCard } from '../sessions/grades.ts';
import { writeAddressCharge } from './address-charge.ts';
import { noWaiting } from './waiting-address.ts';

export interface AddressChange {
  readonly active: ActiveSession;
  readonly compte: CompteRow;
  readonly newAddress: string;
  readonly visiteur: Visiteur;
}

const genre = 'changement-adresse';

/**
 * Sends the new address the link that proves it, and tells the old one, which may cancel (B3). Nothing
 * changes until then. A change asked for earlier is left behind, even one that is proved and waits.
 */
export async function requestAddressChange(
  ctx: Context,
  trx: Transaction,
  { active, compte, newAddress, visiteur }: AddressChange,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  const { appareil } = visiteur;
  const le = ctx.clock.now();
  const declaration = getEspace(espace);
  const owner = { espace, compteId, professionnelId };
  const immediate = hasRecentCard(ctx, active);
  await trx('comptes').where({ id: compteId }).update(noWaiting);
  const charge = writeAddressCharge({ email: newAddress, immediate });
  const { url } = await createLink(ctx, trx, { espace, genre, compteId, charge });
  const data = { le, appareil, nouvelleAdresse: newAddress };
  await enqueue(ctx, trx, {
    ...owner,
    message: changementAdresse,
    to: newAddress,
    data: { url, lifetimeHours: linkLifetimeHours(declaration, genre), le, appareil },
  });
  const { url: annulation } = await createLastingLink(ctx, trx, {
    espace,
    genre: 'annulation-adresse',
    compteId,
  });
  const isImmediate = immediate || compte.email_verifie_le === null;
  const delayHours = isImmediate ? null : declaration.policies.adresse.delayHours;
  await enqueue(ctx, trx, {
    ...owner,
    message: adresseChangementDemande,
    to: compte.email,
    data: { ...data, annulation, delayHours },
  });
  await recordEvent(ctx, trx, { ...owner, type: 'adresse-changement-demande', appareil });
}
