import { describe, expect, it } from 'vitest';
import { newSecret, otpauthUri, stepOfCode } from './authenticator.ts';

/** RFC 6238, appendix B: the ASCII secret « 12345678901234567890 », the last 6 of its 8 digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const vectors: [number, string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

const at = (seconds: number): Date => new Date(seconds * 1000);

describe('stepOfCode', () => {
  it.each(vectors)('knows the code of RFC 6238 at %i s', (seconds, code) => {
    expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it.each([
    [-30, true],
    [30, true],
    [-60, false],
    [60, false],
  ])('with a clock that is %i s off: %s', (drift, taken) => {
    const now = 1_111_111_111;
    expect(stepOfCode(secret, '050471', at(now + drift))).toBe(taken ? Math.floor(now / 30) : null);
  });

  it.each(['', '05047', '0504711', '05047x', '２７９０３７'])('takes %j for no code', (code) => {
    expect(stepOfCode(secret, code, at(1_111_111_111))).toBeNull();
  });
});

describe('newSecret', () => {
  it('is 160 bits, drawn anew each time', () => {
    const drawn = Array.from({ length: 50 }, newSecret);
    expect(new Set(drawn).size).toBe(50);
    for (const one of drawn) expect(one).toMatch(/^[A-Z2-7]{32}$/);
  });
});

describe('otpauthUri', () => {
  it('names organisation and account, as the key URI format wants it', () => {
    const uri = new URL(
      otpauthUri(secret, { issuer: 'Ordre des médecins', label: 'a+b@cabinet.example' }),
    );
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.host).toBe('totp');
    expect(decodeURIComponent(uri.pathname)).toBe('/Ordre des médecins:a+b@cabinet.example');
    expect(uri.searchParams.get('secret')).toBe(secret);
    expect(uri.searchParams.get('issuer')).toBe('Ordre des médecins');
    expect(uri.searchParams.get('digits') ?? '6').toBe('6');
    expect(uri.searchParams.get('period') ?? '30').toBe('30');
  });
});
