import { addHours, monthsBefore } from '../clock.ts';
import type { Context } from '../context.ts';
import { parisDay } from '../messages/paris-dates.ts';

/** Paris is never further than this from UTC, nor nearer than one hour. */
const OFFSETS = [1, 2];

/** The day it is in Paris, `AAAA-MM-JJ`. */
export function today({ clock }: Pick<Context, 'clock'>): string {
  return parisDay(clock.now());
}

/** The same day so many months later, or the last of its month where it has none. */
export function dayInMonths(ctx: Pick<Context, 'clock'>, months: number): string {
  return isoDay(monthsBefore(noon(today(ctx)), -months));
}

/** The first instant after that day in Paris. @param day `AAAA-MM-JJ` */
export function endOfDay(day: string): Date {
  const next = isoDay(addHours(noon(day), 24));
  const midnight = new Date(`${next}T00:00:00.000Z`);
  const end = OFFSETS.map((hours) => addHours(midnight, -hours)).find(
    (instant) => parisDay(instant) === next && parisDay(new Date(instant.getTime() - 1)) === day,
  );
  if (end === undefined) throw new Error('A day without an end in Paris');
  return end;
}

/** In the middle of that day: the same day in Paris and in UTC. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00.000Z`);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
