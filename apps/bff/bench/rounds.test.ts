import { expect, it } from 'vitest';
import { interleave, percentile, spread } from './rounds.ts';

it('visits cases in turn and drops the warm-up round', async () => {
  const visits: string[] = [];
  const make = (name: string) => ({
    name,
    unit: '/s',
    measure: () => Promise.resolve(visits.push(name)),
  });
  const figures = await interleave([make('a'), make('b')], 2);
  expect(visits).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  expect(figures.get('a')).toEqual({ name: 'a', unit: '/s', median: 3, min: 3, max: 5 });
});

it('computes medians and percentiles', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.99)).toBe(10);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5)).toBe(5);
});
