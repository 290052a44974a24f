/** Of a change asked for with a card: no address begins so, for a colon must be quoted there (RFC 5321). */
const IMMEDIATE = 'cps:';

/** What a link that proves a new address carries. */
export interface AddressCharge {
  readonly email: string;
  /** A card shown lately spares the delay (B3). */
  readonly immediate: boolean;
}

export function writeAddressCharge({ email, immediate }: AddressCharge): string {
  return immediate ? `${IMMEDIATE}${email}` : email;
}

export function readAddressCharge(charge: string): AddressCharge {
  const immediate = charge.startsWith(IMMEDIATE);
  return { email: immediate ? charge.slice(IMMEDIATE.length) : charge, immediate };
}
