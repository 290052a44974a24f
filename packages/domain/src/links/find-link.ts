import type { EspaceId, LienKind } from '@eps/espaces';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { fromInstant } from '../db/instants.ts';
import type { LienRow } from '../db/tables.ts';
import { Refusal } from '../refusal.ts';
import { chargePurpose, linkFingerprint } from './link-seals.ts';

export interface FindLinkInput {
  readonly espace: EspaceId;
  readonly jeton: string;
  readonly genres: readonly LienKind[];
}

export interface UsableLink {
  readonly id: string;
  readonly genre: LienKind;
  /** Null for a link about something that has no account. */
  readonly compteId: string | null;
  /** Null for a link about an account. */
  readonly sujetId: string | null;
  readonly expireLe: Date;
  /** The address it proves, null where it proves none. */
  readonly charge: string | null;
}

/**
 * The link of a token, if it can be used now. Reads only: mail scanners open links too.
 * @throws Refusal `lien-illisible` (unknown, of another espace or kind), `lien-utilise` (also when a
 *   newer one replaced it), `lien-expire`; the last two say of which kind it was, to who holds the token
 */
export async function findLink(
  ctx: Context,
  db: Queryable,
  { espace, jeton, genres }: FindLinkInput,
): Promise<UsableLink> {
  const row = await db('liens')
    .where({ empreinte: linkFingerprint(ctx, jeton), espace })
    .first();
  if (!row || !genres.includes(row.genre)) throw new Refusal('lien-illisible');
  const { genre } = row;
  if (row.utilise_le !== null || row.remplace_le !== null)
    throw new Refusal('lien-utilise', { genre });
  if (fromInstant(row.expire_le) <= ctx.clock.now()) throw new Refusal('lien-expire', { genre });
  return toUsableLink(ctx, row);
}

export function toUsableLink(ctx: Context, row: LienRow): UsableLink {
  return {
    id: row.id,
    genre: row.genre,
    compteId: row.compte_id,
    sujetId: row.sujet_id,
    expireLe: fromInstant(row.expire_le),
    charge:
      row.charge_chiffre === null
        ? null
        : ctx.vault.open(chargePurpose(row.id), row.charge_chiffre),
  };
}
