import { describe, expect, it } from 'vitest';
import { ADVICE_TEXTS } from './texts.fr.ts';

describe('advice', () => {
  it.each(Object.values(ADVICE_TEXTS))('is one sentence of good French: %s', (text) => {
    expect(text).toMatch(/^\p{Lu}[^.]*\.$/u);
    expect(text).not.toMatch(/['!]|[^\u00A0][;:?»]|«[^\u00A0]/);
  });
});
