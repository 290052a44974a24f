/** Made at the first use: it takes a slow phone 20 ms or more, and most first pages tell no date. */
let longDay: Intl.DateTimeFormat | undefined;

/** « 18 novembre 2026 », in Paris. */
export function longDayOf(instant: string | number): string {
  longDay ??= new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
  return longDay.format(new Date(instant)).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}
