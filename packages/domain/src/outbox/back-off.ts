import { addSeconds } from '../clock.ts';

const FIRST_SECONDS = 10;
const LONGEST_SECONDS = 3600;
/** A provider may be down for a night; past a day, what we say is no longer news. */
const GIVE_UP_AFTER_HOURS = 24;

/**
 * When to try again after `attempts` failures: 10 s, 20 s, 40 s … 1 h, each ± 25 % so that what
 * failed together does not come back together. Null: give up, the message is a day old.
 */
export function nextAttempt(
  { attempts, createdAt, now }: { attempts: number; createdAt: Date; now: Date },
  random = Math.random,
): Date | null {
  const seconds = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.max(0, attempts - 1));
  const next = addSeconds(now, seconds * (0.75 + random() / 2));
  return next > addSeconds(createdAt, GIVE_UP_AFTER_HOURS * 3600) ? null : next;
}
