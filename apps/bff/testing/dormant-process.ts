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
  const own = { espace, email_norme: email };
  await ctx.db('comptes').where(own).update({ derniere_connexion_le: long.toISOString() });
  await blockDormant(ctx, espace, { months: MONTHS });
  // Not by how many: another test at the same time may have blocked both accounts, or this one left both to it.
  const compte = await ctx.db('comptes').where(own).first('statut');
  if (compte?.statut !== 'dormant') throw new Error(`The account is ${compte?.statut}`);
});
