import type { colourOf } from '@eps/design';
import { breakLines, type Line, type Run } from './break-lines.ts';
import { cleanText } from './clean-text.ts';
import { segmentsOf, type Face, type Weight } from './fonts.ts';

export type Colour = Parameters<typeof colourOf>[2];

/** How a text is set. Sizes in points. */
export interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: Colour;
  /** Between letters. */
  readonly spacing?: number;
  /** Figures of one width: identifiers, codes. */
  readonly tabular?: boolean;
  /** From one line to the next; 1.45 times the size where it is absent. */
  readonly leading?: number;
}

/** Sets text in a document, in the fonts of the espace's family. */
export interface Typesetter {
  /** Cleans a text and cuts it into lines; a last space is kept, for who has the page read aloud. */
  readonly lines: (
    runs: string | readonly Run[],
    style: Style,
    width: number,
    most?: number,
  ) => Line[];
  /** Draws lines, the first one standing on `y`; gives where one more would stand. */
  readonly put: (
    lines: readonly Line[],
    style: Style,
    at: { readonly x: number; readonly y: number },
  ) => number;
  readonly width: (text: string, style: Style) => number;
}

export function createTypesetter(
  doc: PDFKit.PDFDocument,
  colour: (token: Colour) => string,
): Typesetter {
  const use = createFontUse(doc);

  const measure = ({ text, weight }: Run, style: Style): number =>
    segmentsOf(text, weight).reduce((total, segment) => {
      use(segment.face);
      const { length } = Array.from(segment.text);
      const width = doc.fontSize(style.size).widthOfString(segment.text, featuresOf(style));
      return total + width + (style.spacing ?? 0) * length;
    }, 0);

  const putRun = (run: Run, style: Style, at: { x: number; y: number }): number => {
    let { x } = at;
    for (const { face, text } of segmentsOf(run.text, run.weight)) {
      use(face);
      const { spacing = 0 } = style;
      const one = { lineBreak: false, characterSpacing: spacing, baseline: 'alphabetic' } as const;
      doc.text(text, x, at.y, { ...featuresOf(style), ...one });
      x += measure({ text, weight: run.weight }, style);
    }
    return x;
  };

  return {
    lines(runs, style, width, most) {
      const { weight = 400 } = style;
      const given = typeof runs === 'string' ? [{ text: cleanLine(runs), weight }] : runs;
      return breakLines(given, {
        width,
        measure: (run) => measure(run, style),
        ...(most === undefined ? {} : { most }),
      });
    },
    put(lines, style, { x, y }) {
      const { size, colour: token = 'texte', leading = size * 1.45 } = style;
      doc.fillColor(colour(token)).fontSize(size);
      lines.forEach((line, index) => {
        let left = x;
        for (const run of line) left = putRun(run, style, { x: left, y: y + index * leading });
      });
      return y + lines.length * leading;
    },
    width: (text, style) => measure({ text, weight: style.weight ?? 400 }, style),
  };
}

/** Registers a font at its first use. */
function createFontUse(doc: PDFKit.PDFDocument): (face: Face) => void {
  const registered = new Set<string>();
  return ({ name, font }) => {
    // PDFKit takes an open font (`PDFFontFactory.open`); its types only know bytes.
    if (!registered.has(name)) doc.registerFont(name, font as unknown as Uint8Array);
    registered.add(name);
    doc.font(name);
  };
}

function cleanLine(text: string): string {
  return `${cleanText(text)}${text.endsWith(' ') ? ' ' : ''}`;
}

function featuresOf({ tabular = false }: Style): PDFKit.Mixins.TextOptions {
  return tabular ? { features: ['tnum', 'kern'] } : {};
}
