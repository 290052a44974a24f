import type { LettreContent } from './lettre-code.ts';
import { LEFT, SMALL, WIDTH } from './lettre-page.ts';
import type { Sheet } from './sheet.ts';
import { lettreTexts as texts } from './texts.fr.ts';
import type { Style } from './typeset.ts';

const FIGURE: Style = { size: 17, weight: 700, tabular: true };

/** The framed box: the number, and the code on a ground that copies leave out. */
export function drawIdentifiers(sheet: Sheet, content: LettreContent, after: number): number {
  const { doc, colour } = sheet;
  const top = after + 1.6;
  const [head, height, radius] = [28, 93, 7.5];
  const middle = LEFT + 205;
  sheet.decorate(() => {
    doc.save().roundedRect(LEFT, top, WIDTH, height, radius).clip();
    doc.rect(LEFT, top, WIDTH, head).fill(colour('primaire'));
    doc.rect(middle, top + head, WIDTH, height).fill(colour('fond'));
    doc.rect(middle, top + head, 0.6, height).fill(colour('trait'));
    doc.restore();
    doc.roundedRect(LEFT, top, WIDTH, height, radius).lineWidth(1).stroke(colour('primaire'));
  });
  const title: Style = { size: 10.4, weight: 700, colour: 'sur-primaire' };
  const pad = 17.5;
  sheet.read('H2', () => {
    const lines = sheet.lines(content.titre, title, WIDTH - 2 * pad, 1);
    sheet.put(lines, title, { x: LEFT + pad, y: top + 17.6 });
  });
  const cells = [
    [content.numeroLabel, content.numero, LEFT + pad, middle - LEFT - 2 * pad, 0],
    [content.codeLabel, content.code, middle + pad, LEFT + WIDTH - middle - 2 * pad, 1.5],
  ] as const;
  for (const [label, value, x, width, spacing] of cells)
    sheet.read('P', () => {
      const said = sheet.lines(`${texts.label(label)} `, SMALL, width, 1);
      sheet.put(said, SMALL, { x, y: top + 51.6 });
      const style = fitted(sheet, value, { ...FIGURE, spacing }, width);
      sheet.put(sheet.lines(value, style, width, 1), style, { x, y: top + 72.6 });
    });
  let y = top + height + 14.2;
  sheet.read('P', () => {
    y = sheet.put(sheet.lines(content.regles, SMALL, WIDTH), SMALL, { x: LEFT, y });
  });
  return y;
}

/** The same in smaller figures, down to 9 points, where it would not fit on its line. */
function fitted(sheet: Sheet, text: string, style: Style, width: number): Style {
  const wide = sheet.width(text, style);
  return wide <= width ? style : { ...style, size: Math.max(9, (style.size * width) / wide) };
}

/** What to do, in three columns; gives where what follows stands. */
export function drawSteps(sheet: Sheet, { etapes }: LettreContent, after: number): number {
  const { doc, colour } = sheet;
  const gap = 16.5;
  const width = (WIDTH - 2 * gap) / 3;
  const top = after + 13.6;
  const strong: Style = { size: 9.45, weight: 700, leading: 13.9 };
  let bottom = top;
  sheet.group('L', () => {
    etapes.forEach(([title, [address, rest]], index) => {
      const x = LEFT + index * (width + gap);
      sheet.decorate(() =>
        doc
          .moveTo(x, top)
          .lineTo(x + width, top)
          .lineWidth(0.75)
          .stroke(colour('accent')),
      );
      sheet.group('LI', () => {
        sheet.read('LBody', () => {
          const under = sheet.put(sheet.lines(`${title} `, strong, width, 2), strong, {
            x,
            y: top + 17.4,
          });
          const runs = [
            { text: address, weight: 700 },
            { text: rest, weight: 400 },
          ] as const;
          const style: Style = { ...strong, weight: 400 };
          const y = sheet.put(sheet.lines(runs, style, width, 4), style, { x, y: under });
          bottom = Math.max(bottom, y);
        });
      });
    });
  });
  return bottom + 24.5;
}
