import { addMinutes } from '../clock.ts';
import type { Context } from '../context.ts';
import { RECENT_MINUTES } from '../sessions/grades.ts';
import type { PscIdentity } from './read-identity.ts';

/** Somebody was there with a card, as its provider has just proved. */
export interface CardProof {
  readonly identity: PscIdentity;
  readonly sub: string;
  /** The provider's session; null where it has none. */
  readonly sid: string | null;
  /** When its provider read the card, which may be hours ago; null where it does not say. */
  readonly shownAt: Date | null;
  /** Compact JWT, for signing out of the provider only. Secret. */
  readonly idToken: string;
}

/**
 * When a card counts as shown. A provider keeps sessions of hours, in which nobody is asked for anything:
 * a reading of which the time is not known is no recent one.
 */
export function cardShownAt({ clock }: Pick<Context, 'clock'>, { shownAt }: CardProof): Date {
  const now = clock.now();
  if (shownAt === null) return addMinutes(now, -RECENT_MINUTES);
  return shownAt < now ? shownAt : now;
}
