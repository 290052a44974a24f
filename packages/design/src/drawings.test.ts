import { describe, expect, it } from 'vitest';
import { EMBLEMS } from './emblems.ts';
import { toSvg } from './geometry.ts';
import { motif } from './motifs.ts';
import { ESPACE_IDENTITIES } from './palettes.ts';

const PATH = /^[MHVLACSahvczZ0-9 .-]+$/;

describe('emblems and motifs', () => {
  it.each(ESPACE_IDENTITIES)('%s: an emblem in its square, made of plain paths', (identity) => {
    const { width, height, paths } = EMBLEMS[identity];
    expect([width, height]).toEqual([48, 48]);
    for (const { d } of paths) expect(d).toMatch(PATH);
  });

  it.each(['tiers', 'assurance-maladie', 'ordre'] as const)(
    '%s: a motif of plain paths',
    (identity) => {
      const drawing = motif(identity);
      expect(drawing?.paths.length).toBeGreaterThan(2);
      for (const { d } of drawing?.paths ?? []) expect(d).toMatch(PATH);
    },
  );

  it('has no motif where there is nothing to greet', () => {
    expect(motif('agents')).toBeNull();
    expect(motif('portail')).toBeNull();
  });

  it('draws the same for mails and letters, with the ink of the page', () => {
    const svg = toSvg(EMBLEMS.ordre, '#211f2b');
    expect(svg).toContain('stroke="#211f2b"');
    expect(svg).not.toContain('currentColor');
  });
});
