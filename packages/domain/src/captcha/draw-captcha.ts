import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';

const WIDTH = 360;
const HEIGHT = 120;
const MARGIN = 24;
/** Dark enough (7:1) for who does not see it as red: nothing on the image is told apart by colour alone. */
const INK = '#a8201a';
const PALE = '#e8b4ae';
const GROUND = '#fffdf8';
const FAMILY = 'Captcha';
const FONT =
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2';

/**
 * An image of these characters, PNG: in red, each slanted and turned its own way, crossed by lines of
 * the same red, so that a person reads them and a program must do more than cut the image in pieces.
 */
export async function drawCaptcha(text: string): Promise<Buffer> {
  library ??= openLibrary();
  const { createCanvas } = await library;
  const canvas = createCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  pen.fillStyle = GROUND;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  for (let line = 0; line < 6; line += 1) drawLine(pen, PALE, between(2, 4));
  drawText(pen, text);
  for (let line = 0; line < 2; line += 1) drawLine(pen, INK, between(2, 3));
  return canvas.encode('png');
}

let library: ReturnType<typeof openLibrary> | undefined;

/** Only where an image is drawn: it is large, and an espace without captcha needs none of it. */
async function openLibrary() {
  const canvas = await import('@napi-rs/canvas');
  const file = createRequire(import.meta.url).resolve(FONT);
  if (!canvas.GlobalFonts.registerFromPath(file, FAMILY)) throw new Error('No font to draw with');
  return canvas;
}

function drawText(pen: SKRSContext2D, text: string): void {
  const step = (WIDTH - 2 * MARGIN) / text.length;
  pen.fillStyle = INK;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const [index, character] of [...text].entries()) {
    pen.save();
    pen.translate(
      MARGIN + step * (index + 0.5 + between(-0.1, 0.1)),
      HEIGHT * (0.5 + between(-0.1, 0.1)),
    );
    pen.transform(
      between(0.9, 1.1),
      between(-0.25, 0.25),
      between(-0.3, 0.3),
      between(0.9, 1.1),
      0,
      0,
    );
    pen.rotate(between(-0.3, 0.3));
    pen.font = `${Math.round(between(70, 84))}px ${FAMILY}`;
    pen.fillText(character, 0, 0);
    pen.restore();
  }
}

/** A curve from one side to the other. */
function drawLine(pen: SKRSContext2D, colour: string, width: number): void {
  const height = () => HEIGHT * between(0.15, 0.85);
  const bend = () => HEIGHT * between(-0.3, 1.3);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(between(0, MARGIN), height());
  pen.bezierCurveTo(
    WIDTH * between(0.2, 0.4),
    bend(),
    WIDTH * between(0.6, 0.8),
    bend(),
    WIDTH - between(0, MARGIN),
    height(),
  );
  pen.stroke();
}

/** From the CSPRNG: a bent line that could be foreseen could be taken away. */
function between(low: number, high: number): number {
  return low + ((high - low) * randomInt(1_000_001)) / 1_000_000;
}
