import type { CreationView } from '@eps/contracts';
import type { Context, Visiteur } from '../context.ts';
import { resendLink } from '../inscription/resend-activation.ts';
import { demandCreation } from './demand-creation.ts';
import { getCreation } from './get-creation.ts';
import type { CreationRef } from './load-creation.ts';

/**
 * Mails « Valider adresse e-mail » again; the former link stops working (A4).
 * @throws Refusal `introuvable`, `parcours-expire`; `etape-inattendue` when nothing is awaited;
 *   `code-confidentiel-perime` when the link would open nothing; `renvoi-trop-tot`, `envois-epuises`
 */
export async function resendCreationMail(
  ctx: Context,
  ref: CreationRef,
  visiteur: Visiteur,
): Promise<CreationView> {
  demandCreation(ref.espace);
  await resendLink(ctx, ref, visiteur);
  return getCreation(ctx, ref, visiteur);
}
