import { addHours } from '../clock.ts';
import type { Context } from '../context.ts';
import { isSqlite, type Database } from '../db/database.ts';
import { toInstant } from '../db/instants.ts';

const DAY = 24;
/** Kept so that the assistance finds the reference that somebody reads out. */
const REFERENCE_HOURS = 30 * DAY;
/** Beyond the life of the letter that each was typed for. */
const CANDIDATE_HOURS = 60 * DAY;
/** Kept as long as the events that mention them. */
const HISTORY_HOURS = 365 * DAY;

/**
 * Deletes what has served, by the table of docs/retention.md: drafts, journeys with their codes, links,
 * captchas, counters, sessions, known browsers. What is left is refused by its date whether purged or not.
 */
export async function purgeExpired(ctx: Context): Promise<void> {
  const { db } = ctx;
  const now = ctx.clock.now();
  const instant = toInstant(now);
  const before = (hours: number): string => toInstant(addHours(now, -hours));
  // The date stays: whoever comes back is told that what they had typed was dropped.
  await db('parcours')
    .where('brouillon_expire_le', '<=', instant)
    .whereNotNull('brouillon_chiffre')
    .update({ brouillon_chiffre: null });
  await db('parcours').where('expire_le', '<', before(REFERENCE_HOURS)).delete();
  await db('liens').where('expire_le', '<', before(REFERENCE_HOURS)).delete();
  await db('candidats').where('cree_le', '<', before(CANDIDATE_HOURS)).delete();
  await db('captchas').where('expire_le', '<=', instant).delete();
  await db('compteurs').whereIn('cle', spentCounters(db, instant)).delete();
  await db('connexions').where('vue_le', '<', before(HISTORY_HOURS)).delete();
  await db('navigateurs_connus').where('vu_le', '<', before(HISTORY_HOURS)).delete();
}

/** Leaves those that an attempt is counting right now: they wait for the next purge, nobody for this one. */
function spentCounters(db: Database, instant: string) {
  const spent = db('compteurs')
    .select('cle')
    .where('fenetre_fin', '<', instant)
    .whereRaw("coalesce(bloque_jusqu_a, '') < ?", instant);
  return isSqlite(db) ? spent : spent.forUpdate().skipLocked();
}
