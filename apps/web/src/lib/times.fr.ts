const ZONE = 'Europe/Paris';

/** Made at the first use: each takes a slow phone 20 ms or more, and the first page tells no time. */
let clock: Intl.DateTimeFormat | undefined;
let day: Intl.DateTimeFormat | undefined;

/** « 14 h 37 », in Paris. */
export function timeOfDay(instant: string | number): string {
  clock ??= new Intl.DateTimeFormat('fr-FR', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: ZONE,
  });
  const [hour = '', minute = ''] = clock.format(new Date(instant)).split(':');
  return `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** « 18/11/2026 », in Paris. */
export function dayOf(instant: string | number): string {
  day ??= new Intl.DateTimeFormat('fr-FR', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: ZONE,
  });
  return day.format(new Date(instant));
}

const ONE_DAY_MS = 86_400_000;

/** « aujourd’hui à 9 h 05 », « hier à 18 h 42 », « le 18/11/2026 ». */
export function recently(instant: string | number, now: number = Date.now()): string {
  const that = dayOf(instant);
  if (that === dayOf(now)) return `aujourd’hui à ${timeOfDay(instant)}`;
  if (that === dayOf(now - ONE_DAY_MS)) return `hier à ${timeOfDay(instant)}`;
  return `le ${that}`;
}

/** « 1 minute », « 12 minutes ». */
export function minutesText(count: number): string {
  return `${count}\u00a0minute${count > 1 ? 's' : ''}`;
}
