import type { Espace } from '@eps/espaces';
import type { Line } from './break-lines.ts';
import type { ConventionSection, ConventionValeur } from './convention.ts';
import { A4, drawEmblem, MM, type Sheet } from './sheet.ts';
import { conventionTexts as texts } from './texts.fr.ts';
import type { Style } from './typeset.ts';

export interface ConventionDrawing {
  readonly espace: Espace;
  readonly titre: string;
  readonly references: readonly string[];
  readonly sections: readonly ConventionSection[];
  readonly engagement: readonly string[];
}

const LEFT = 20 * MM;
const WIDTH = A4.width - 2 * LEFT;
const TOP = 22 * MM;
const BOTTOM = A4.height - 24 * MM;
const LABEL_WIDTH = 66 * MM;
const VALUE_X = LEFT + LABEL_WIDTH + 4 * MM;
const VALUE_WIDTH = LEFT + WIDTH - VALUE_X;

const BODY: Style = { size: 10.5, leading: 15 };
const LABEL: Style = { size: 9.5, leading: 15, colour: 'texte-2' };
const VALUE: Style = { ...BODY, weight: 500 };
const SMALL: Style = { size: 8.5, leading: 12.75, colour: 'texte-2' };
const TITLE: Style = { size: 17, weight: 700, leading: 22 };
const SECTION: Style = { size: 10.5, weight: 700, colour: 'sur-primaire' };
const SIGNATURE_HEIGHT = 84;

/** Where the next thing goes; pages are added as it moves down. */
interface Pen {
  y: number;
}

/** Draws the request: who asks, its sections, what is signed, and room for date and signature. */
export function drawConvention(sheet: Sheet, drawing: ConventionDrawing): void {
  const pen: Pen = { y: TOP };
  drawHead(sheet, drawing, pen);
  for (const section of drawing.sections) drawSection(sheet, section, pen);
  drawSignature(sheet, drawing.engagement, pen);
  drawPageNumbers(sheet, drawing.titre);
}

function drawHead(sheet: Sheet, { espace, titre, references }: ConventionDrawing, pen: Pen): void {
  const { organisation } = espace;
  sheet.decorate(() => drawEmblem(sheet, { espace, x: LEFT - 0.75, y: TOP - 22, size: 36 }));
  const name: Style = { size: 13, weight: 700 };
  sheet.read('P', () => {
    const at = { x: LEFT + 46, y: TOP - 7.5 };
    sheet.put(sheet.lines(`${organisation.enseigne} `, name, 200, 1), name, at);
    const under: Style = { size: 8.5, spacing: 0.25 };
    const lines = sheet.lines(organisation.sousTitre, under, 240, 1);
    sheet.put(lines, under, { ...at, y: at.y + 15 });
  });
  pen.y = TOP + 42;
  sheet.read('H1', () => {
    pen.y = sheet.put(sheet.lines(titre, TITLE, WIDTH, 3), TITLE, { x: LEFT, y: pen.y });
  });
  sheet.read('P', () => {
    const line = references.join(' · ');
    pen.y = sheet.put(sheet.lines(line, SMALL, WIDTH, 2), SMALL, { x: LEFT, y: pen.y - 4 });
  });
  pen.y += 4;
}

function drawSection(sheet: Sheet, { titre, valeurs }: ConventionSection, pen: Pen): void {
  const band = 22;
  // Never a title alone at the foot of a page.
  makeRoom(sheet, pen, band + 40);
  const top = pen.y;
  sheet.decorate(() => {
    sheet.doc.roundedRect(LEFT, top, WIDTH, band, 6).fill(sheet.colour('primaire'));
  });
  sheet.read('H2', () => {
    const lines = sheet.lines(titre, SECTION, WIDTH - 24, 1);
    sheet.put(lines, SECTION, { x: LEFT + 12, y: top + 14.7 });
  });
  pen.y = top + band + 3;
  sheet.group('L', () => {
    for (const valeur of valeurs) drawValue(sheet, valeur, pen);
  });
  pen.y += 11;
}

function drawValue(sheet: Sheet, { label, value }: ConventionValeur, pen: Pen): void {
  const labels = sheet.lines(`${label} `, LABEL, LABEL_WIDTH - 12, 3);
  const values = value === '' ? [] : sheet.lines(value, VALUE, VALUE_WIDTH);
  const rows = Math.max(labels.length, Math.min(values.length, 6), 1);
  makeRoom(sheet, pen, rows * 15 + 8);
  sheet.group('LI', () => {
    const top = pen.y;
    sheet.read('Lbl', () => {
      pen.y = sheet.put(labels, LABEL, { x: LEFT + 12, y: top + 14 }) - 14;
    });
    const bottom = drawLong(sheet, values, { pen, top });
    pen.y = Math.max(bottom ?? top + 15, bottom === null ? pen.y : bottom);
  });
  const line = pen.y + 4.5;
  sheet.decorate(() =>
    sheet.doc
      .moveTo(LEFT, line)
      .lineTo(LEFT + WIDTH, line)
      .lineWidth(0.5)
      .stroke(sheet.colour('trait')),
  );
  pen.y = line + 0.5;
}

/** Line after line, page after page; the bottom of the last one, null where there is none. */
function drawLong(
  sheet: Sheet,
  values: readonly Line[],
  { pen, top }: { readonly pen: Pen; readonly top: number },
): number | null {
  if (values.length === 0) return null;
  let left = [...values];
  let y = top;
  let bottom = pen.y;
  while (left.length > 0) {
    const fits = Math.max(1, Math.floor((BOTTOM - y - 8) / 15));
    const now = left.slice(0, fits);
    const from = y;
    sheet.read('LBody', () => {
      y = sheet.put(now, VALUE, { x: VALUE_X, y: from + 14 }) - 14;
    });
    left = left.slice(fits);
    bottom = from === top ? Math.max(bottom, y) : y;
    if (left.length > 0) {
      sheet.doc.addPage();
      y = TOP;
    }
  }
  return bottom;
}

function drawSignature(sheet: Sheet, engagement: readonly string[], pen: Pen): void {
  const paragraphs = engagement.map((text) => sheet.lines(text, BODY, WIDTH));
  for (const lines of paragraphs) {
    makeRoom(sheet, pen, lines.length * 15 + 8);
    sheet.read('P', () => {
      pen.y = sheet.put(lines, BODY, { x: LEFT, y: pen.y + 11 }) - 11 + 6;
    });
  }
  makeRoom(sheet, pen, SIGNATURE_HEIGHT + 12);
  const top = pen.y + 8;
  const gap = 10;
  const narrow = 110;
  const boxes = [
    [texts.fait, LEFT, narrow],
    [texts.date, LEFT + narrow + gap, narrow],
    [texts.signature, LEFT + 2 * (narrow + gap), WIDTH - 2 * (narrow + gap)],
  ] as const;
  for (const [label, x, width] of boxes) {
    sheet.decorate(() =>
      sheet.doc
        .roundedRect(x, top, width, SIGNATURE_HEIGHT, 6)
        .lineWidth(0.8)
        .stroke(sheet.colour('trait-fort')),
    );
    sheet.read('P', () => {
      sheet.put(sheet.lines(label, LABEL, width - 20, 1), LABEL, { x: x + 10, y: top + 16 });
    });
  }
  pen.y = top + SIGNATURE_HEIGHT;
}

function makeRoom({ doc }: Sheet, pen: Pen, height: number): void {
  if (pen.y + height <= BOTTOM) return;
  doc.addPage();
  pen.y = TOP;
}

function drawPageNumbers(sheet: Sheet, titre: string): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const number = texts.page(page - start + 1, count);
    sheet.decorate(() => {
      const y = A4.height - 13 * MM;
      sheet.put(sheet.lines(titre, SMALL, WIDTH - 80, 1), SMALL, { x: LEFT, y });
      const x = LEFT + WIDTH - sheet.width(number, SMALL);
      sheet.put(sheet.lines(number, SMALL, 80, 1), SMALL, { x, y });
    });
  }
}
