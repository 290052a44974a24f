import { expect, it } from 'vitest';
import { createHashSet } from './hash-set.ts';

it('has what was added, and nothing else, as it grows', () => {
  const set = createHashSet();
  for (let index = 0; index < 20_000; index += 1) set.add(`ordre|${index}`);
  for (let index = 0; index < 20_000; index += 1) expect(set.has(`ordre|${index}`)).toBe(true);
  for (let index = 20_000; index < 40_000; index += 1)
    expect(set.has(`ordre|${index}`)).toBe(false);
});
