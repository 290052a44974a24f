import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { unwrapWoff } from './unwrap-woff.ts';

/** Weights in use: text, the address block, what is bold. */
export type Weight = 400 | 500 | 700;

/** A file of the family: fontsource cuts it by ranges of characters. */
export interface Face {
  /** As registered in the document. */
  readonly name: string;
  /** Opened once: opening it takes longer than the letter. */
  readonly font: Font;
  covers(codePoint: number): boolean;
}

const FAMILY = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const SUBSETS = ['latin', 'latin-ext'] as const;
const files = createRequire(import.meta.url);
const loaded = new Map<Weight, readonly Face[]>();

/**
 * The family of every espace's documents (design.md, Type): static weights, since fontkit cannot
 * instance a compressed variable font (foliojs/fontkit#377). Read once.
 */
export function facesOf(weight: Weight): readonly Face[] {
  const known = loaded.get(weight);
  if (known) return known;
  const faces = SUBSETS.map((subset) => readFace(subset, weight));
  loaded.set(weight, faces);
  return faces;
}

function readFace(subset: (typeof SUBSETS)[number], weight: Weight): Face {
  const bytes = readFileSync(files.resolve(`${FAMILY}-${subset}-${weight}-normal.woff`));
  const font = create(unwrapWoff(bytes));
  if (!('layout' in font)) throw new Error(`Not a font: ${subset}`);
  // fontkit keeps a glyph as it was first asked for: as a part of another one, without its character, it
  // would be drawn but not read in every document to come.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  const covered = new Map<number, boolean>();
  return {
    name: `${subset}-${weight}`,
    font,
    covers(codePoint) {
      const known = covered.get(codePoint);
      if (known !== undefined) return known;
      const has = font.hasGlyphForCodePoint(codePoint);
      covered.set(codePoint, has);
      return has;
    },
  };
}

/** Stands for a character that no file of the family draws. */
const UNKNOWN = '?';

export interface Segment {
  readonly face: Face;
  readonly text: string;
}

/** A text cut where its font changes; a letter without its accent rather than nothing, else « ? ». */
export function segmentsOf(text: string, weight: Weight): Segment[] {
  const faces = facesOf(weight);
  const segments: { face: Face; text: string }[] = [];
  for (const letter of text)
    for (const drawn of drawable(letter, faces)) {
      const last = segments.at(-1);
      if (last?.face === drawn.face) last.text += drawn.text;
      else segments.push({ ...drawn });
    }
  return segments;
}

function drawable(letter: string, faces: readonly Face[]): Segment[] {
  const whole = faceFor(letter, faces);
  if (whole) return [{ face: whole, text: letter }];
  const base = Array.from(letter.normalize('NFKD')).find((part) => faceFor(part, faces));
  const text = base ?? UNKNOWN;
  const face = faceFor(text, faces);
  return face ? [{ face, text }] : [];
}

function faceFor(letter: string, faces: readonly Face[]): Face | undefined {
  const codePoint = letter.codePointAt(0) ?? 0;
  return faces.find((face) => face.covers(codePoint));
}
