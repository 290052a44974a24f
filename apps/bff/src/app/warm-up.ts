import type { Context } from '@eps/domain';
import { type EspaceId, getEspace } from '@eps/espaces';

/**
 * Does once, before the first request, what the first person would otherwise wait for: reading the
 * password dictionaries takes about a second, during which nothing else is answered.
 */
export async function warmUp(ctx: Context, espaces: readonly EspaceId[]): Promise<void> {
  for (const espace of espaces) {
    const { password } = getEspace(espace).policies;
    // Refused or not: only the reading matters.
    await ctx.strength.demand('motDePasse', 'azerty', password, []).catch(() => undefined);
  }
}
