import type { Espace } from '@eps/espaces';
import type { LettreContent } from './lettre-code.ts';
import { drawIdentifiers, drawSteps } from './draw-identifiers.ts';
import { LEFT, SMALL, WIDTH } from './lettre-page.ts';
import { A4, drawEmblem, MM, type Sheet } from './sheet.ts';
import { lettreTexts as texts } from './texts.fr.ts';
import type { Style } from './typeset.ts';

export interface LettreDrawing {
  readonly espace: Espace;
  readonly content: LettreContent;
  readonly destinataire: readonly string[];
  readonly references: readonly string[];
  readonly date: string;
}

/** What shows through the window of a DL or C5 envelope (design.md, Letter). */
const WINDOW = { x: 105 * MM, y: 45 * MM, width: 85 * MM, height: 38 * MM } as const;
const INSET = 5 * MM;
/** La Poste reads six lines at most (NF Z 10-011). */
const ADDRESS_LINES = 6;

const BODY: Style = { size: 10.5, leading: 15.75 };
const STRONG: Style = { ...BODY, weight: 700 };
const FOOT: Style = { size: 7.58, leading: 11.1, colour: 'texte-2' };

/** Draws the page of design.md, « Letter » (picture 15), in reading order. */
export function drawLettre(sheet: Sheet, drawing: LettreDrawing): void {
  drawFolds(sheet);
  drawHead(sheet, drawing);
  drawAddress(sheet, drawing.destinataire);
  let y = drawBody(sheet, drawing);
  y = drawIdentifiers(sheet, drawing.content, y);
  y = drawSteps(sheet, drawing.content, y);
  sheet.read('P', () => {
    const next = sheet.put(sheet.lines(`${texts.salut} `, BODY, WIDTH), BODY, { x: LEFT, y });
    const { service } = drawing.content.lettre;
    sheet.put(sheet.lines(service, STRONG, WIDTH), STRONG, { x: LEFT, y: next + 2.25 });
  });
  drawFoot(sheet, drawing.content);
}

/** Where to fold for a DL envelope (99 and 198 mm), and the middle, where to punch. */
function drawFolds(sheet: Sheet): void {
  const { doc, colour } = sheet;
  sheet.decorate(() => {
    doc.lineWidth(0.5).strokeColor(colour('trait-fort'));
    for (const [at, length] of [
      [99, 6],
      [148.5, 4],
      [198, 6],
    ] as const)
      doc
        .moveTo(0, at * MM)
        .lineTo(length * MM, at * MM)
        .stroke();
  });
}

function drawHead(sheet: Sheet, { espace, content, references }: LettreDrawing): void {
  const { organisation } = espace;
  sheet.decorate(() => drawEmblem(sheet, { espace, x: LEFT - 0.75, y: 39, size: 36 }));
  const x = LEFT + 46;
  sheet.read('P', () => {
    const name: Style = { size: 12.95, weight: 700 };
    sheet.put(sheet.lines(`${organisation.enseigne} `, name, 200, 1), name, { x, y: 53.6 });
    const under: Style = { size: 8.5, spacing: 0.25 };
    sheet.put(sheet.lines(organisation.sousTitre, under, 240, 1), under, { x, y: 68.6 });
  });
  // Up to the window, whatever it holds: its own text stays alone in it.
  const room = WINDOW.x - LEFT - 5 * MM;
  sheet.read('P', () => {
    const sender = [...content.lettre.expediteur, organisation.contact.email];
    let y = 116.4;
    for (const line of sender)
      y = sheet.put(sheet.lines(`${line} `, SMALL, room, 2), SMALL, { x: LEFT, y });
    const figures: Style = { ...SMALL, tabular: true };
    for (const line of references)
      y = sheet.put(sheet.lines(`${line} `, figures, room, 1), figures, {
        x: LEFT,
        y: line === references[0] ? y + 12.75 : y,
      });
  });
}

/** In the window: at most six lines, the last one always the town. */
function drawAddress(sheet: Sheet, destinataire: readonly string[]): void {
  const width = WINDOW.width - 2 * INSET;
  const town = destinataire.slice(-1);
  const above = destinataire.slice(0, -1);
  const wrap = (style: Style, most?: number) => {
    const end = town.flatMap((line) => sheet.lines(line, style, width, 1));
    const rest = above.flatMap((line) => sheet.lines(`${line} `, style, width, most));
    return [...rest, ...end];
  };
  const usual: Style = { size: 11, weight: 500, leading: 15.75 };
  const small: Style = { ...usual, size: 9.5 };
  // Long names get smaller letters, and are cut only where they would push the street out.
  const tries = [
    [usual, wrap(usual)],
    [small, wrap(small)],
    [small, wrap(small, 2)],
  ] as const;
  const fits = tries.find(([, lines]) => lines.length <= ADDRESS_LINES);
  const [style, lines] = fits ?? [small, wrap(small, 1)];
  const shown = [...lines.slice(0, -1).slice(0, ADDRESS_LINES - 1), ...lines.slice(-1)];
  sheet.read('P', () => {
    sheet.put(shown, style, { x: WINDOW.x + INSET, y: WINDOW.y + 5 * MM + 8 });
  });
}

function drawBody(sheet: Sheet, { content, date }: LettreDrawing): number {
  sheet.read('P', () => {
    const x = WINDOW.x + INSET;
    sheet.put(sheet.lines(date, BODY, A4.width - x - LEFT, 1), BODY, { x, y: 272.3 });
  });
  sheet.read('H1', () => {
    const { objet } = content.lettre;
    sheet.put(sheet.lines(texts.objet(objet), STRONG, WIDTH, 2), STRONG, { x: LEFT, y: 309 });
  });
  sheet.read('P', () => {
    sheet.put(sheet.lines(texts.appel, BODY, WIDTH), BODY, { x: LEFT, y: 342 });
  });
  let y = 364.8;
  for (const paragraph of content.lettre.corps)
    sheet.read('P', () => {
      y = sheet.put(sheet.lines(paragraph, BODY, WIDTH), BODY, { x: LEFT, y }) + 7.3;
    });
  return y;
}

function drawFoot(sheet: Sheet, { lettre, garde }: LettreContent): void {
  const { doc, colour } = sheet;
  const top = 769.5;
  sheet.decorate(() =>
    doc
      .moveTo(LEFT, top)
      .lineTo(LEFT + WIDTH, top)
      .lineWidth(0.6)
      .stroke(colour('trait')),
  );
  let y = top + 16;
  for (const line of [...garde, `${lettre.mentions} ${texts.page}`])
    sheet.read('P', () => {
      y = sheet.put(sheet.lines(line, FOOT, WIDTH, 2), FOOT, { x: LEFT, y });
    });
}
