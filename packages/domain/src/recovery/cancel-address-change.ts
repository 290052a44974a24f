import type { EspaceId } from '@eps/espaces';
import { abandonAddress, isChangingAddress } from '../comptes/abandon-address.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { consumeLink } from '../links/consume-link.ts';
import { Refusal } from '../refusal.ts';

/**
 * Uses the link that the old address received: whatever change of address is under way is left behind
 * (B3). Signs nobody in.
 * @throws Refusal `lien-illisible`, `lien-expire`; `lien-utilise` also when there is nothing to cancel
 */
export async function cancelAddressChange(
  ctx: Context,
  { espace, jeton }: { readonly espace: EspaceId; readonly jeton: string },
  { appareil }: Visiteur,
): Promise<void> {
  await inTransaction(ctx.db, async (trx) => {
    const genres = ['annulation-adresse'] as const;
    const { compteId } = await consumeLink(ctx, trx, { espace, jeton, genres });
    const compte = await trx('comptes').where({ id: compteId, statut: 'actif' }).first();
    if (!compte || !(await isChangingAddress(ctx, trx, compte))) throw new Refusal('lien-utilise');
    await abandonAddress(ctx, trx, { compte, motif: 'lien', appareil });
  });
}
