import { PALETTES, STATES } from './palettes.ts';
import type { Identity } from './palettes.ts';
import { FONTS, SHAPES } from './scales.ts';

/** Plain values for e-mails and letters, where custom properties do not exist. Always the light palette. */
export interface PlainColours {
  readonly ground: string;
  readonly surface: string;
  readonly strip: string;
  readonly text: string;
  readonly textSoft: string;
  readonly rule: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly link: string;
  readonly accent: string;
  readonly panel: string;
  readonly onPanel: string;
  readonly warning: string;
  readonly warningGround: string;
  /** Corner of cards and buttons, px. */
  readonly radius: number;
  readonly titleFont: string;
  readonly textFont: string;
}

/** The light colours, corner and fonts of an identity, under names that mail templates and PDF letters use. */
export function emailColors(espace: Identity): PlainColours {
  const light = PALETTES[espace];
  const { radii, titleFont } = SHAPES[espace];
  return {
    ground: light.fond[0],
    surface: light.surface[0],
    strip: light['surface-2'][0],
    text: light.texte[0],
    textSoft: light['texte-2'][0],
    rule: light.trait[0],
    primary: light.primaire[0],
    onPrimary: light['sur-primaire'][0],
    link: light.lien[0],
    accent: light.accent[0],
    panel: light.panneau[0],
    onPanel: light['sur-panneau'][0],
    warning: STATES.attention[0],
    warningGround: STATES['attention-fond'][0],
    radius: radii[1],
    titleFont: FONTS[titleFont],
    textFont: FONTS.sans,
  };
}
