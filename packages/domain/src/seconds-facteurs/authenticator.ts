import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every authenticator application knows: RFC 6238 with SHA-1, 6 digits, 30 seconds. */
const PERIOD_SECONDS = 30;
const common = { algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS } as const;

/** 160 random bits (RFC 4226 §4, R6), in base32. */
export function newSecret(): string {
  const { buffer, byteOffset, byteLength } = randomBytes(20);
  return new Secret({ buffer: buffer.slice(byteOffset, byteOffset + byteLength) }).base32;
}

export interface FactorLabel {
  /** The organisation: what the application lists the account under. */
  readonly issuer: string;
  /** Which account of it. */
  readonly label: string;
}

/** The `otpauth:` address that a QR code shows to an application. */
export function otpauthUri(secret: string, { issuer, label }: FactorLabel): string {
  return new TOTP({ ...common, secret: Secret.fromBase32(secret), issuer, label }).toString();
}

/** Six digits: what an application shows, and no recovery code is. */
export function isAuthenticatorCode(code: string): boolean {
  return /^\d{6}$/.test(code);
}

/**
 * The time step of which `code` is the code, at `now` or one step before or after (RFC 6238 §5.2: clocks
 * drift, people type slowly); null where it is of none. Compared in constant time by the library.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  // The library throws where lengths are alike in characters, not in bytes.
  if (!isAuthenticatorCode(code)) return null;
  const timestamp = now.getTime();
  const delta = TOTP.validate({
    ...common,
    secret: Secret.fromBase32(secret),
    token: code,
    timestamp,
    window: 1,
  });
  return delta === null ? null : Math.floor(timestamp / (PERIOD_SECONDS * 1000)) + delta;
}
