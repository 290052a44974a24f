/** House typography: what belongs together is not cut. */
const NBSP = '\u00a0';

const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'full' });
const time = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});

/** « vendredi 20 novembre 2026 à 10 h 05 (heure de Paris) » */
export function formatParis(date: Date): string {
  const hour = time.format(date).replace(':', `${NBSP}h${NBSP}`);
  return `${day.format(date)} à ${hour} (heure de Paris)`;
}

const longDay = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'long' });

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** « 2026-12-20 »: the day it is in Paris. */
export function parisDay(date: Date): string {
  return isoDay.format(date);
}

/** « 20 décembre 2026 » */
export function formatParisDay(date: Date): string {
  return longDay.format(date);
}

/** « 20 décembre 2026 ». @param day `AAAA-MM-JJ` */
export function formatDay(day: string): string {
  return formatParisDay(new Date(`${day}T12:00:00.000Z`));
}

/** « 10 h 20 », on the same day in Paris. */
export function formatParisTime(date: Date): string {
  return time.format(date).replace(':', `${NBSP}h${NBSP}`);
}

/** « 24 heures », « 3 jours »: how long a link lives. */
export function formatHours(hours: number): string {
  if (hours >= 48 && hours % 24 === 0) return `${hours / 24}${NBSP}jours`;
  return hours === 1 ? `1${NBSP}heure` : `${hours}${NBSP}heures`;
}
