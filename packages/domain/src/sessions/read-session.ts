import type { EspaceId } from '@eps/espaces';
import type { ActiveSession, Context } from '../context.ts';
import { loadActive } from './load-active.ts';

/**
 * The open session that a cookie points to, null where there is none any more. Read at each request:
 * a session ended elsewhere, a closed account or a passed limit tells at once.
 */
export function readSession(
  ctx: Context,
  input: { readonly espace: EspaceId; readonly connexionId: string },
): Promise<ActiveSession | null> {
  return loadActive(ctx, ctx.db, input);
}
