import type { ParcoursView } from '@eps/contracts';
import type { Canal } from '@eps/espaces';
import { issueCode } from '../codes/issue-code.ts';
import type { Context, Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { recordEvent } from '../events/record-event.ts';
import { Refusal } from '../refusal.ts';
import { advance } from './advance.ts';
import { channelsOf } from './channels.ts';
import { getParcours } from './get-parcours.ts';
import { requireParcours } from './load-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';
import { canalDetail } from './texts.fr.ts';

/**
 * Sends a code, or another one, by a channel on file (O3, O4).
 * @throws Refusal `parcours-expire`, `etape-inattendue`, `moyen-indisponible`, `renvoi-trop-tot`,
 *   `envois-epuises`
 */
export async function sendCode(
  ctx: Context,
  input: ParcoursRef & { readonly canal: Canal },
  visiteur: Visiteur,
): Promise<ParcoursView> {
  const { espace, parcours, canal } = input;
  const { row, professionnel } = await requireParcours(ctx, ctx.db, input, ['envoi', 'code']);
  const channel = channelsOf(espace, parcours, professionnel).find(
    (known) => known.canal === canal,
  );
  if (!channel) throw new Refusal('moyen-indisponible');
  const owner = { professionnelId: professionnel.id, compteId: row.compte_id };
  await inTransaction(ctx.db, async (trx) => {
    await issueCode(ctx, trx, {
      ...owner,
      espace,
      parcours,
      parcoursId: row.id,
      canal,
      destination: channel.destination,
      visiteur,
    });
    await advance(trx, row.id, ['envoi', 'code'], { etape: 'code' });
    const { appareil } = visiteur;
    const detail = canalDetail[canal];
    await recordEvent(ctx, trx, { ...owner, espace, type: 'code-envoye', appareil, detail });
  });
  return getParcours(ctx, input);
}
