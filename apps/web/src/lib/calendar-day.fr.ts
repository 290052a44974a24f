import { longDayOf } from './long-day.fr.ts';

/** « 31 décembre 2026 », of a day of the calendar `AAAA-MM-JJ`. */
export function calendarDayText(day: string): string {
  return longDayOf(`${day}T12:00:00.000Z`);
}

/** « 31/12/2026 », as it is typed. */
export function calendarDayTyped(day: string): string {
  return day.split('-').toReversed().join('/');
}
