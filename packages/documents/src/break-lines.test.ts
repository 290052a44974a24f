import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines, type Line } from './break-lines.ts';

/** A font of which every character is one unit wide. */
const measure = ({ text }: { text: string }) => text.length;
const cut = (text: string, width: number, most?: number) =>
  breakLines([{ text, weight: 400 }], { width, measure, ...(most ? { most } : {}) }).map(textOf);
const textOf = (line: Line) => line.map(({ text }) => text).join('');

it('cuts at spaces and after hyphens, never at a no-break space', () => {
  expect(cut('un deux trois', 8)).toEqual(['un deux ', 'trois']);
  expect(cut('Saint-Julien-en-Genevois', 13)).toEqual(['Saint-Julien-', 'en-Genevois']);
  expect(cut('le 20\u00a0novembre', 9)).toEqual(['le ', '20\u00a0novemb', 're']);
});

it('says that there is more', () => {
  expect(cut('un deux trois quatre', 8, 2)).toEqual(['un deux ', 'trois…']);
});

it('loses no character and passes no margin', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = cut(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
    }),
  );
});
