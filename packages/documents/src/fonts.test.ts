import { expect, it } from 'vitest';
import { facesOf } from './fonts.ts';

it('knows the character of a glyph that another document has used as a part of another', () => {
  for (const { font } of facesOf(700)) {
    for (let id = 0; id < font.numGlyphs; id += 1) font.getGlyph(id);
    for (const codePoint of font.characterSet) {
      const { codePoints } = font.glyphForCodePoint(codePoint);
      expect(codePoints).not.toEqual([]);
    }
  }
  const [latin] = facesOf(700);
  const read = latin?.font.layout('Été 0.1 : 5 % « œuvre »…').glyphs ?? [];
  expect(String.fromCodePoint(...read.flatMap(({ codePoints }) => codePoints))).toBe(
    'Été 0.1 : 5 % « œuvre »…',
  );
});
