import type { Espace } from '@eps/espaces';

/** Longest alphanumeric sender of an SMS (3GPP TS 23.040, §9.1.2.5). */
const SMS_SENDER_LENGTH = 11;

/** « Ordre des médecins » → « OrdreDesMed »: letters and digits only, as operators demand. */
export function smsSender(espace: Espace): string {
  return espace.organisation.nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, SMS_SENDER_LENGTH);
}
