import { A4, MM } from './sheet.ts';
import type { Style } from './typeset.ts';

/** Margins of the letter, in points. */
export const LEFT = 20 * MM;
export const WIDTH = A4.width - 2 * LEFT;
export const SMALL: Style = { size: 8.5, leading: 12.75, colour: 'texte-2' };
