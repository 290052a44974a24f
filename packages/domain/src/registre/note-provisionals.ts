import type { Context } from '../context.ts';
import { toInstant } from '../db/instants.ts';

/**
 * Notes when each provisional password came, the first time only: its days run from there, and one that
 * has been used, or is too old, is not revived by the same file. An import that was stopped before this
 * step leaves passwords that open nothing, until it is run again.
 */
export async function noteProvisionals(ctx: Context): Promise<void> {
  await ctx.db.raw(
    `insert into provisoires (professionnel_id, empreinte, apporte_le)
     select id, provisoire_empreinte, ? from professionnels where provisoire_empreinte is not null
     on conflict (professionnel_id, empreinte) do nothing`,
    [toInstant(ctx.clock.now())],
  );
}
