import type { Instant } from './tables.ts';

/** `Date` → fixed-width ISO text, which compares as text the way instants compare. */
export function toInstant(date: Date): Instant {
  return date.toISOString();
}

export function fromInstant(instant: Instant): Date {
  return new Date(instant);
}

export function fromNullableInstant(instant: Instant | null): Date | null {
  return instant === null ? null : new Date(instant);
}
