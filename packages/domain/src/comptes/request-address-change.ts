import { getEspace, linkLifetimeHours } from '@eps/espaces';
import type { ActiveSession, Context, Visiteur } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { CompteRow } from '../db/tables.ts';
import { recordEvent } from '../events/record-event.ts';
import { createLink } from '../links/create-link.ts';
import { adresseChangementDemande } from '../messages/adresse-changement-demande.ts';
import { changementAdresse } from '../messages/changement-adresse.ts';
import { enqueue } from '../outbox/enqueue.ts';

export interface AddressChange {
  readonly active: ActiveSession;
  readonly compte: CompteRow;
  readonly newAddress: string;
  readonly visiteur: Visiteur;
}

const genre = 'changement-adresse';

/** Sends the new address the link that proves it, and tells the old one. Nothing changes until then. */
export async function requestAddressChange(
  ctx: Context,
  trx: Transaction,
  { active, compte, newAddress, visiteur }: AddressChange,
): Promise<void> {
  const { espace, compteId, professionnelId } = active;
  const { appareil } = visiteur;
  const le = ctx.clock.now();
  const lifetimeHours = linkLifetimeHours(getEspace(espace), genre);
  const owner = { espace, compteId, professionnelId };
  const { url } = await createLink(ctx, trx, { espace, genre, compteId, charge: newAddress });
  await enqueue(ctx, trx, {
    ...owner,
    message: changementAdresse,
    to: newAddress,
    data: { url, lifetimeHours, le, appareil },
  });
  await enqueue(ctx, trx, {
    ...owner,
    message: adresseChangementDemande,
    to: compte.email,
    data: { nouvelleAdresse: newAddress, le, appareil },
  });
  await recordEvent(ctx, trx, { ...owner, type: 'adresse-changement-demande', appareil });
}
