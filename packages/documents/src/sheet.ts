import PDFDocument from 'pdfkit';
import { EMBLEMS, ESPACE_IDENTITIES, colourOf, type Identity } from '@eps/design';
import type { Espace } from '@eps/espaces';
import { createTypesetter, type Colour, type Typesetter } from './typeset.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;
export const A4 = { width: 210 * MM, height: 297 * MM } as const;

/** ISO 14289-1; @types/pdfkit does not list it yet. */
const PDF_UA: object = { subset: 'PDF/UA' };

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

/**
 * An A4 document being drawn: everything in it is either in the structure tree, in reading order, or
 * marked as decoration. French, titled, its fonts embedded (PDF/UA).
 */
export interface Sheet extends Typesetter {
  readonly doc: PDFKit.PDFDocument;
  readonly colour: (token: Colour) => string;
  /** Draws something that is read, as an element of the structure tree. */
  read(tag: string, draw: () => void): void;
  /** Draws something that is not read. */
  decorate(draw: () => void): void;
  /** Elements read within `draw` belong to this one. */
  group(tag: string, draw: () => void): void;
  /** Ends it. */
  close(): Promise<Buffer>;
}

export interface SheetOptions {
  readonly espace: Espace;
  readonly title: string;
  /** When it is made: the only date in the file. */
  readonly le: Date;
}

export function createSheet(options: SheetOptions): Sheet {
  const doc = openDocument(options);
  const finished = collect(doc);
  const identity = identityOf(options.espace.id);
  const colour = (token: Colour): string => colourOf(identity, 'light', token);
  const root = doc.struct('Document');
  doc.addStructure(root);
  let parent: Structure = root;

  return {
    ...createTypesetter(doc, colour),
    doc,
    colour,
    read(tag, draw) {
      parent.add(doc.struct(tag, {}, draw));
    },
    decorate(draw) {
      doc.markContent('Artifact', { type: 'Layout' });
      draw();
      doc.endMarkedContent();
    },
    group(tag, draw) {
      const outer = parent;
      const element = doc.struct(tag);
      outer.add(element);
      parent = element;
      draw();
      parent = outer;
      element.end();
    },
    async close() {
      root.end();
      doc.end();
      return finished;
    },
  };
}

function openDocument({ espace, title, le }: SheetOptions): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    ...PDF_UA,
    lang: 'fr-FR',
    displayTitle: true,
    info: {
      Title: title,
      Author: espace.organisation.nom,
      Creator: 'Espace Pro Santé',
      Producer: 'Espace Pro Santé',
      CreationDate: le,
      ModDate: le,
    },
  });
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

/** The emblem in a square of `size` points. `ink` is what it takes of the place. */
export function drawEmblem(
  { doc, colour }: Sheet,
  { espace, x, y, size }: { espace: Espace; x: number; y: number; size: number },
): void {
  const { width, paths } = EMBLEMS[identityOf(espace.id)];
  const ink = (value: string): string => (value === 'currentColor' ? colour('texte') : value);
  doc
    .save()
    .translate(x, y)
    .scale(size / width);
  for (const { d, fill, stroke, strokeWidth = 1 } of paths) {
    if (fill !== undefined) doc.path(d).fill(ink(fill));
    if (stroke !== undefined)
      doc.path(d).lineWidth(strokeWidth).lineCap('round').stroke(ink(stroke));
  }
  doc.restore();
}

function identityOf(espace: string): Identity {
  return ESPACE_IDENTITIES.find((identity) => identity === espace) ?? 'portail';
}
