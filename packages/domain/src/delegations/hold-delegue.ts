import type { EspaceId } from '@eps/espaces';
import { normaliseEmail } from '../comptes/normalise-email.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { DelegueRow } from '../db/delegation-tables.ts';
import { toInstant } from '../db/instants.ts';
import { newId } from '../vault/random.ts';

/**
 * Takes a delegate's row until the transaction ends: after the counters and before the row of any account
 * (see `lock-compte.ts`), for a delegate may act in several.
 */
export async function holdDelegue(trx: Transaction, id: string): Promise<DelegueRow | undefined> {
  return trx('delegues').where({ id }).forNoKeyUpdate().first();
}

/** The same for the delegate of an address, who is made where there is none yet. */
export async function holdDelegueOf(
  ctx: Context,
  trx: Transaction,
  espace: EspaceId,
  email: string,
): Promise<DelegueRow> {
  const [row] = await trx('delegues')
    .insert({
      id: newId(),
      espace,
      email,
      email_norme: normaliseEmail(email),
      mot_de_passe: null,
      mot_de_passe_change_le: null,
      cree_le: toInstant(ctx.clock.now()),
    })
    .onConflict(['espace', 'email_norme'])
    // Changes nothing, and takes the row: a purge that would delete it waits.
    .merge(['email_norme'])
    .returning('*');
  if (row === undefined) throw new Error('An upsert returned no row');
  return row;
}
