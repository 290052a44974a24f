import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAdeli,
  formatAm,
  formatFiness,
  formatIban,
  formatNir,
  formatRpps,
  maskIban,
  maskNir,
  normalize,
  parseAdeli,
  parseAm,
  parseFiness,
  parseIban,
  parseNir,
  parseRpps,
  recognize,
} from './index.ts';

const KINDS = [
  { kind: 'RPPS', parse: parseRpps, format: formatRpps },
  { kind: 'FINESS', parse: parseFiness, format: formatFiness },
  { kind: 'AM', parse: parseAm, format: formatAm },
  { kind: 'ADELI', parse: parseAdeli, format: formatAdeli },
  { kind: 'NIR', parse: parseNir, format: formatNir },
  { kind: 'IBAN', parse: parseIban, format: formatIban },
];

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789ABFRabfr .-\u00A0\u200B\uD800'), maxLength: 40 }),
);

const MEGABYTES = [
  '1'.repeat(1_000_000),
  ' '.repeat(1_000_000),
  'FR76'.repeat(250_000),
  '2A'.repeat(500_000),
  'é\u200B'.repeat(500_000),
];

describe.each(KINDS)('any text given as $kind', ({ parse, format }) => {
  it('gets an answer, never an exception', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { accepted, code, value } = parse(text);
        expect(value).toBe(normalize(text));
        expect(code !== 'OK' || accepted).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is displayed in groups that are read back the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalize(format(normalize(text)))).toBe(normalize(text));
      }),
    );
  });

  // Quadratic work on a megabyte takes minutes; linear work a few milliseconds.
  it.each(MEGABYTES)('is refused in linear time even if huge (%#)', (text) => {
    const start = performance.now();
    expect(parse(text).accepted).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the number copilot, given any text', () => {
  it('gets an answer, never an exception', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { value } of recognize(text).candidates) {
          expect(normalize(text).endsWith(value)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(MEGABYTES)('stays linear (%#)', (text) => {
    const start = performance.now();
    expect(recognize(text).candidates).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('masks', () => {
  const shown = (masked: string) => masked.replaceAll(/[•\u00A0]/g, '');

  it.each([
    ['269054958815780', '•\u00A0••\u00A0••\u00A0••\u00A0•••\u00A0157'],
    ['2690549588157', '•\u00A0••\u00A0••\u00A0••\u00A0•••\u00A0157'],
    ['185052A98912391', '•\u00A0••\u00A0••\u00A0••\u00A0•••\u00A0123'],
  ])('show three digits of the NIR %s', (nir, masked) => {
    expect(maskNir(nir)).toBe(masked);
  });

  it('show the country and four characters of an IBAN', () => {
    expect(maskIban('FR7630006000011234567890189')).toBe(
      'FR••\u00A0••••\u00A0••••\u00A0••••\u00A0••••\u00A0•••0\u00A0189',
    );
  });

  it('show nothing of what is not a NIR or an IBAN', () => {
    fc.assert(
      fc.property(anything, (text) => {
        fc.pre(!parseNir(text).accepted && !parseIban(text).accepted);
        expect(shown(maskNir(text))).toBe('');
        expect(shown(maskIban(text))).toBe('FR');
      }),
    );
  });

  it('hide the value of any size', () => {
    expect(shown(maskNir('2'.repeat(100_000)))).toBe('');
    expect(shown(maskIban('FR'.repeat(100_000)))).toBe('FR');
  });
});

describe('display', () => {
  it.each([
    [formatRpps('10100004521'), '10 100 004 521'],
    [formatFiness('750012346'), '75 001 234 6'],
    [formatNir('2690549588157'), '2 69 05 49 588 157'],
    [formatNir('269054958815780'), '2 69 05 49 588 157 80'],
    [formatAm('991084948'), '99 1 08494 8'],
    [formatAdeli('012600631'), '01 26 0063 1'],
    [formatIban('FR7630006000011234567890189'), 'FR76 3000 6000 0112 3456 7890 189'],
    [formatRpps('10100'), '10 100'],
    [formatRpps(''), ''],
  ])('shows %s', (displayed, expected) => {
    expect(displayed.replaceAll('\u00A0', ' ')).toBe(expected);
    expect(displayed).not.toContain(' ');
  });
});
