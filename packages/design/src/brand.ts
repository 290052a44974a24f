import type { Identity } from './palettes.ts';

/** The colours that emblems share with the palettes; apart, so that drawing an emblem loads no palette. */
export const BRAND = {
  green: '#0d6045',
  apricot: '#e9a23b',
  blue: '#164e9f',
  cyan: '#2e9dbf',
  burgundy: '#6a1b2d',
  gold: '#a37f3e',
  amber: '#f2b53a',
  grey: '#b4bfcb',
} as const;

/** Colours of the motifs: quarter-circles, arcs or guilloché lines, from the quietest to the brightest. */
export const MOTIF_COLOURS: Readonly<Record<Identity, readonly [string, string, string, string]>> =
  {
    tiers: ['#12573f', '#196b4e', '#62ae84', BRAND.apricot],
    'assurance-maladie': ['#ffffff', '#ffffff', BRAND.cyan, BRAND.cyan],
    ordre: ['#d0ae6e', '#d0ae6e', BRAND.gold, '#d0ae6e'],
    agents: ['#2a323c', '#2a323c', BRAND.grey, BRAND.amber],
    portail: [BRAND.green, BRAND.blue, BRAND.burgundy, BRAND.apricot],
  };
