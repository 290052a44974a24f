import { expect, test } from 'vitest';
import { initialsOf } from './initials-of.ts';

test.each([
  ['Nadia Benali', 'NB'],
  ['Marie-Charlotte Anne de La Tour', 'MT'],
  ['élodie', 'É'],
  ['', ''],
])('%s: %s', (nom, initials) => {
  expect(initialsOf(nom)).toBe(initials);
});
