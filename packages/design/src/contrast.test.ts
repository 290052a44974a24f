import { describe, expect, it } from 'vitest';
import { CONTRAST_PAIRS, contrast } from './contrast.ts';
import { SHAPES } from './scales.ts';
import { CONSULTATION, ESPACE_IDENTITIES, colourOf } from './palettes.ts';

describe('contrast', () => {
  it('computes the WCAG ratio, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it.each([
    ['tiers', 'light', 'texte', 'fond', 13.7],
    ['assurance-maladie', 'dark', 'lien', 'surface', 9.1],
    ['ordre', 'light', 'trait-fort', 'surface', 4.1],
    ['agents', 'dark', 'focus', 'fond', 9.9],
  ] as const)('finds the figures of the design document (%s, %s)', (id, theme, ink, on, ratio) => {
    expect(contrast(colourOf(id, theme, ink), colourOf(id, theme, on))).toBeCloseTo(ratio, 0);
  });

  const palettes = ESPACE_IDENTITIES.flatMap((identity) =>
    (['light', 'dark'] as const).map((theme) => ({ identity, theme })),
  );

  it.each(palettes)('holds for every pair in use: $identity, $theme', ({ identity, theme }) => {
    const tooWeak = CONTRAST_PAIRS.map((pair) => ({
      ...pair,
      ratio: contrast(colourOf(identity, theme, pair.ink), colourOf(identity, theme, pair.on)),
    })).filter(({ ratio, least }) => ratio < least);
    expect(tooWeak).toEqual([]);
  });

  it.each(palettes)(
    'holds for the ring on the header: $identity, $theme',
    ({ identity, theme }) => {
      const ring =
        SHAPES[identity].marks['focus-entete'] === 'var(--focus)' ? 'focus' : 'focus-inverse';
      const ratio = contrast(colourOf(identity, theme, ring), colourOf(identity, theme, 'entete'));
      expect(ratio).toBeGreaterThanOrEqual(3);
    },
  );

  it('holds for the consultation bar, at 8:1 on amber', () => {
    const bar = CONSULTATION['consult-fond'];
    expect(contrast(CONSULTATION['consult-texte'], bar)).toBeGreaterThan(8);
    expect(contrast(CONSULTATION['consult-texte-2'], bar)).toBeGreaterThan(8);
    expect(
      contrast(CONSULTATION['consult-sur-ambre'], CONSULTATION['consult-ambre']),
    ).toBeGreaterThan(8);
  });
});
