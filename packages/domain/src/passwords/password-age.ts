import type { Policies } from '@eps/espaces';
import { addHours } from '../clock.ts';

/** Whether a password chosen at that instant has lived its life; never where it has none. */
export function isPasswordTooOld(
  { lifeDays }: Pick<Policies['password'], 'lifeDays'>,
  changedAt: Date,
  now: Date,
): boolean {
  return lifeDays !== null && addHours(changedAt, lifeDays * 24) <= now;
}
