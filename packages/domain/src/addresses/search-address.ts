import type { ResponseOf, searchAddress as route } from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import type { Context } from '../context.ts';
import { demandConvention } from '../conventions/demand-convention.ts';
import { Refusal } from '../refusal.ts';

/**
 * « trouver mon adresse », where a form asks for one.
 * @throws Refusal `introuvable`, `adresses-indisponibles`
 */
export async function searchAddress(
  ctx: Context,
  { espace, q }: { readonly espace: EspaceId; readonly q: string },
): Promise<ResponseOf<typeof route>> {
  demandConvention(espace);
  try {
    return { adresses: [...(await ctx.addresses.find(q))] };
  } catch {
    // Whatever it died of may repeat what was typed: nothing of it goes further.
    throw new Refusal('adresses-indisponibles', { secondes: 30 });
  }
}
