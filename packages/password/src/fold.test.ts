import { describe, expect, it } from 'vitest';
import { canonical, firstCodePoints, fold, readLeet } from './fold.ts';
import { passwordLength } from './index.ts';

describe('the length of a password', () => {
  it.each([
    ['', 0],
    ['é', 1],
    ['e\u0301', 1],
    ['🦊', 1],
    ['a b', 3],
    ['a'.repeat(128), 128],
    ['é'.repeat(128).normalize('NFD'), 128],
    ['🦊'.repeat(128), 128],
  ])('of « %s » is %i', (password, length) => {
    expect(passwordLength(password)).toBe(length);
  });

  it('of a huge text is more than any policy takes', () => {
    expect(passwordLength('a'.repeat(1_000_000))).toBeGreaterThan(128);
    expect(passwordLength('e\u0301'.repeat(500_000))).toBeGreaterThan(128);
  });
});

describe('spellings', () => {
  it('are NFC', () => {
    expect(canonical('e\u0301')).toBe('\u00E9');
  });

  it('are cut between code points', () => {
    expect(firstCodePoints('a🦊b', 2)).toBe('a🦊');
  });

  it.each([
    ['Éloïse', 'eloise'],
    ['ŒDÈME', 'oedeme'],
    ['Façade', 'facade'],
    ['Bon jour-7', 'bon jour-7'],
  ])('« %s » folds to « %s »', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('read look-alike signs both ways', () => {
    expect(readLeet('p@$$w0rd')).toContain('password');
    expect(readLeet('so1eil')).toContain('soleil');
    expect(readLeet('sole1l')).toContain('soleil');
  });
});
