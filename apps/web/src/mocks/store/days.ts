const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** `2026-12-20`: the day it is in Paris. */
export function dayOf(date: Date): string {
  return parisDay.format(date);
}

/** So many months after a day; the last one of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, rank = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(rank, last)))
    .toISOString()
    .slice(0, 10);
}

/** The first instant that is no longer of that day in Paris. */
export function endOfDay(day: string): Date {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const hours = Array.from({ length: 24 }, (_, hour) => new Date(noon + hour * 3_600_000));
  return hours.find((instant) => dayOf(instant) > day) ?? new Date(noon);
}
