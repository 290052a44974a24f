import { circle, quarter, roundRect } from './geometry.ts';
import type { Drawing } from './geometry.ts';
import { BRAND, MOTIF_COLOURS } from './brand.ts';
import type { Identity } from './palettes.ts';

const SIZE = 48;
function square(paths: Drawing['paths']): Drawing {
  return { width: SIZE, height: SIZE, paths };
}

/**
 * The five emblems, drawn in 48 × 48 units. They keep their colours at night, but for the ring and the line of
 * `ordre`, which take the ink of the place (`currentColor`).
 */
export const EMBLEMS: Readonly<Record<Identity, Drawing>> = {
  tiers: square([
    { d: quarter(4, 4, 19, 'br'), fill: BRAND.green },
    { d: quarter(25, 4, 19, 'bl'), fill: MOTIF_COLOURS.tiers[2] },
    { d: quarter(4, 25, 19, 'tr'), fill: BRAND.apricot },
    { d: circle(33.5, 33.5, 8.5), fill: BRAND.green },
  ]),
  'assurance-maladie': square([
    { d: roundRect(0, 0, 48, 48, 10), fill: '#ffffff' },
    { d: circle(24, 12.7, 4.2), fill: BRAND.blue },
    { d: 'M8.8 36V33.4A15.2 13.2 0 0 1 39.2 33.4V36', stroke: BRAND.blue, strokeWidth: 4.8 },
    {
      d: 'M16.8 36A7.2 7.2 0 0 1 31.2 36',
      stroke: BRAND.cyan,
      strokeWidth: 4.8,
    },
  ]),
  ordre: square([
    { d: circle(24, 24, 23), stroke: 'currentColor', strokeWidth: 1.5 },
    { d: circle(24, 24, 19.4), stroke: 'currentColor', strokeWidth: 0.8 },
    { d: 'M24 8V40', stroke: BRAND.gold, strokeWidth: 2.4 },
    {
      d: 'M17.8 13.4C18.2 20 30.6 18.8 30.6 24.2S18.2 28.4 17.8 35',
      stroke: 'currentColor',
      strokeWidth: 2.3,
    },
  ]),
  agents: square([
    { d: roundRect(4, 4, 18, 18, 4), fill: BRAND.amber },
    { d: roundRect(26, 4, 18, 18, 4), fill: BRAND.grey },
    { d: roundRect(4, 26, 18, 18, 4), fill: BRAND.grey },
    { d: circle(35, 35, 9), fill: 'currentColor' },
  ]),
  portail: square([
    { d: quarter(4, 4, 19, 'br'), fill: BRAND.green },
    { d: quarter(25, 4, 19, 'bl'), fill: BRAND.blue },
    { d: 'M4 25H23V44H7.5A3.5 3.5 0 0 1 4 40.5z', fill: BRAND.burgundy },
    { d: circle(34.5, 34.5, 9.5), fill: BRAND.apricot },
  ]),
};
