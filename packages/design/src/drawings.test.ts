import { describe, expect, it } from 'vitest';
import { EMBLEMS } from './emblems.ts';
import { toSvg } from './geometry.ts';
import { motif } from './motifs.ts';
import { ESPACE_IDENTITIES } from './palettes.ts';

const PATH = /^[MHVLACSahvlczZ0-9 .-]+$/;

/** How many shapes each path of a motif joins. */
const SUBPATHS = { tiers: [46, 20, 32, 18], 'assurance-maladie': [31, 5], ordre: [3] };

describe('emblems and motifs', () => {
  it.each(ESPACE_IDENTITIES)('%s: an emblem in its square, made of plain paths', (identity) => {
    const { width, height, paths } = EMBLEMS[identity];
    expect([width, height]).toEqual([48, 48]);
    for (const { d } of paths) expect(d).toMatch(PATH);
  });

  it.each(['tiers', 'assurance-maladie', 'ordre'] as const)(
    '%s: a motif of a few plain paths, none of which looks like another',
    (identity) => {
      const paths = motif(identity)?.paths ?? [];
      for (const { d } of paths) expect(d).toMatch(PATH);
      expect(paths.map(({ d }) => d.match(/M/g)?.length ?? 0)).toEqual(SUBPATHS[identity]);
      const looks = paths.map((path) => JSON.stringify({ ...path, d: '' }));
      expect(new Set(looks).size).toBe(looks.length);
    },
  );

  it('closes each ring of the guilloché where it began', () => {
    const rings = motif('ordre')?.paths[0]?.d.split('z').slice(0, -1) ?? [];
    expect(rings).toHaveLength(3);
    for (const ring of rings) {
      const [, moves = ''] = ring.split('l');
      const numbers = moves.split(' ').map(Number);
      const steps = numbers.flatMap((x, rank) =>
        rank % 2 === 0 ? [{ x, y: numbers[rank + 1] ?? Number.NaN }] : [],
      );
      const total = steps.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }));
      const longest = Math.max(...steps.map(({ x, y }) => Math.hypot(x, y)));
      // What is left to close is one more step.
      expect(Math.hypot(total.x, total.y)).toBeLessThan(longest + 0.2);
    }
  });

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
