/**
 * The form of an address that is compared: NFC, lower case. Dots and « +tags » are kept: they make
 * different mailboxes at most providers.
 */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
