import type { ColourToken, StateToken } from './palettes.ts';

/** The part of a colour that contrast is computed from (WCAG 2.2, relative luminance). */
function luminance(hex: string): number {
  const channel = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG contrast ratio (1 to 21) of two `#rrggbb` colours, in either order. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

type Token = ColourToken | StateToken;

/** A pair in use: what is drawn, what it is drawn on, the least ratio (4.5 for text, 3 for controls and rings). */
export interface ContrastPair {
  readonly on: Token;
  readonly ink: Token;
  readonly least: 3 | 4.5;
}

function pairs(least: 3 | 4.5, on: readonly Token[], inks: readonly Token[]): ContrastPair[] {
  return on.flatMap((ground) => inks.map((ink) => ({ on: ground, ink, least })));
}

const STATE_NAMES = ['erreur', 'succes', 'attention', 'info'] as const;

/** Every pair that the components use; the unit test computes them in all palettes and both themes. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  ...pairs(4.5, ['fond', 'surface', 'surface-2', 'surface-3'], ['texte', 'texte-2', 'lien']),
  ...pairs(4.5, ['primaire', 'primaire-survol'], ['sur-primaire']),
  ...pairs(4.5, ['panneau', 'panneau-2'], ['sur-panneau', 'sur-panneau-2']),
  ...pairs(4.5, ['accent-doux'], ['sur-accent', 'texte']),
  ...pairs(4.5, ['entete'], ['sur-entete']),
  ...pairs(4.5, ['fond', 'surface', 'surface-2'], [...STATE_NAMES]),
  ...STATE_NAMES.flatMap((state) => pairs(4.5, [`${state}-fond`], [state, 'texte'])),
  ...STATE_NAMES.flatMap((state) => pairs(4.5, [state], ['surface'])),
  ...pairs(3, ['fond', 'surface', 'surface-2'], ['trait-fort', 'primaire', 'focus']),
  ...pairs(3, ['panneau', 'panneau-2'], ['focus-inverse']),
];
