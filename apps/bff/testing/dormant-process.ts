import { blockDormant } from '@eps/domain';
import { isEspaceId } from '@eps/espaces';
import { withContext } from '../src/cli/with-context.ts';

/*
 * Leaves an account unused for seven months, and blocks it as the server would, for browser tests:
 * `node dormant-process.js ESPACE EMAIL`, with the settings of the server.
 */
const MONTHS = 6;
const [espace, email = ''] = process.argv.slice(2);
if (!isEspaceId(espace)) throw new Error(`No espace ${espace}`);
await withContext(async ({ ctx }) => {
  const long = new Date(ctx.clock.now());
  long.setUTCMonth(long.getUTCMonth() - MONTHS - 1);
  await ctx
    .db('comptes')
    .where({ espace, email_norme: email })
    .update({ derniere_connexion_le: long.toISOString() });
  const blocked = await blockDormant(ctx, espace, { months: MONTHS });
  if (blocked !== 1) throw new Error(`${blocked} accounts blocked`);
});
