import type { Espace } from '@eps/espaces';

/** Longest alphanumeric sender of an SMS (3GPP TS 23.040, §9.1.2.5). */
const SMS_SENDER_LENGTH = 11;

/** « Ordre des médecins » → « OrdreDesMed »: letters and digits only, as operators demand. */
export function smsSender(espace: Espace): string {
  return espace.organisation.nom
    .normalize('NFD')
    .split(/[^A-Za-z0-9\u0300-\u036f]+/u)
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, SMS_SENDER_LENGTH);
}
