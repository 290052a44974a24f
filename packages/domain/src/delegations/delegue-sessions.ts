import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import type { DelegueRow } from '../db/delegation-tables.ts';
import { openConnexionsUnder, type OpenConnexion } from '../sessions/open-connexions.ts';
import { acceptedDelegations, type AcceptedDelegation } from './accepted-delegations.ts';

/** A session of a delegate that a request could still use, and the delegation it acts under. */
export interface DelegueSession {
  readonly connexion: OpenConnexion;
  readonly given: AcceptedDelegation;
}

/** Those of a delegate, in every account, the latest used first. Two statements. */
export async function delegueSessions(
  ctx: Context,
  db: Queryable,
  { id, espace }: Pick<DelegueRow, 'id' | 'espace'>,
): Promise<DelegueSession[]> {
  const accepted = new Map((await acceptedDelegations(ctx, db, id)).map((row) => [row.id, row]));
  const open = await openConnexionsUnder(ctx, db, { espace, delegations: [...accepted.keys()] });
  return open.flatMap((connexion) => {
    const given = accepted.get(connexion.delegation_id ?? '');
    return given === undefined ? [] : [{ connexion, given }];
  });
}
