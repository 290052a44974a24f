/** France and the overseas countries whose numbers have nine digits after their code. */
const FRENCH = /^\+(?:33|262|590|594|596)(\d{9})$/;

/** « 01 99 00 20 03 », of a number in E.164; any other as it is. */
export function telephoneText(telephone: string): string {
  const digits = FRENCH.exec(telephone)?.[1];
  return digits === undefined ? telephone : (`0${digits}`.match(/../g) ?? []).join('\u00a0');
}

/** What dials a number. */
export function telephoneUrl(telephone: string): string {
  return `tel:${telephone.replaceAll(/\s/g, '')}`;
}
