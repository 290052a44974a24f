import type { Identity } from './palettes.ts';

/** What an identity decides besides its colours. Radii in px, weights 1–1000. */
export interface Shape {
  readonly radii: readonly [s: number, m: number, l: number];
  readonly titleWeight: number;
  readonly titleFont: 'sans' | 'serif';
  /** Largest h1 in rem, and size of h2 and h3. */
  readonly h1Max: number;
  readonly h2: number;
  readonly h3: number;
  /** Body text in rem. */
  readonly body: number;
  readonly marks: Marks;
}

/** Rules and letters by which an identity is recognised, as CSS values of the custom property they name. */
export interface Marks {
  /** Top and bottom rules of the header. */
  readonly 'filet-haut': string;
  readonly 'filet-bas': string;
  /** Rule that closes a greeting or a status strip. */
  readonly filet: string;
  /** Top rule of a service tile. */
  readonly 'filet-tuile': string;
  /** The organisation’s name: font, case, letter spacing, weight. */
  readonly 'marque-font': string;
  readonly 'marque-casse': string;
  readonly 'marque-chasse': string;
  readonly 'marque-graisse': string;
  readonly 'marque-taille': string;
  /** Height of the header, side of its emblem, colour of the focus ring on it. */
  readonly 'entete-hauteur': string;
  readonly 'embleme-cote': string;
  readonly 'focus-entete': string;
  /** Ground of the motif where it fills a box. */
  readonly 'motif-fond': string;
}

const PLAIN_MARKS: Marks = {
  'filet-haut': '0 solid transparent',
  'filet-bas': '1px solid var(--trait)',
  filet: '1px solid var(--trait)',
  'filet-tuile': '1px solid var(--trait)',
  'marque-font': 'var(--font-texte)',
  'marque-casse': 'none',
  'marque-chasse': 'normal',
  'marque-graisse': '650',
  'marque-taille': '1.0625rem',
  'entete-hauteur': '76px',
  'embleme-cote': '44px',
  'focus-entete': 'var(--focus)',
  'motif-fond': 'var(--panneau-2)',
};

const SERIF_MARKS: Marks = {
  ...PLAIN_MARKS,
  'filet-bas': '3px double var(--accent)',
  filet: '3px double var(--accent)',
  'filet-tuile': '3px solid var(--primaire)',
  'marque-font': 'var(--font-titre)',
  'marque-casse': 'uppercase',
  'marque-chasse': '0.06em',
  'marque-graisse': '520',
  'marque-taille': '1.125rem',
  'entete-hauteur': '92px',
  'embleme-cote': '50px',
};

function shape(radii: Shape['radii'], titleWeight: number, marks: Partial<Marks> = {}): Shape {
  const sizes = { h1Max: 2.125, h2: 1.375, h3: 1.0625, body: 1 };
  return { radii, titleWeight, titleFont: 'sans', ...sizes, marks: { ...PLAIN_MARKS, ...marks } };
}

/** Shape and type of every identity. */
export const SHAPES: Readonly<Record<Identity, Shape>> = {
  tiers: shape([8, 10, 18], 680, {
    'filet-haut': '5px solid var(--primaire)',
    'motif-fond': 'var(--panneau)',
  }),
  'assurance-maladie': shape([5, 7, 10], 660, {
    'filet-bas': '4px solid var(--accent)',
    'focus-entete': 'var(--focus-inverse)',
  }),
  ordre: {
    ...shape([2, 3, 4], 520, SERIF_MARKS),
    titleFont: 'serif',
    h1Max: 2.375,
    h2: 1.5,
    h3: 1.1875,
  },
  agents: { ...shape([4, 5, 8], 650), body: 0.9375 },
  portail: shape([8, 10, 14], 680),
};

/** Spaces in px, named by their rank. */
export const SPACES = [4, 8, 12, 16, 24, 32, 48, 64] as const;

/** Font stacks. The web faces are declared by the web app; mails fall back to the system. */
export const FONTS = {
  sans: "'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, Roboto, sans-serif",
  serif: "Newsreader, 'Iowan Old Style', Georgia, serif",
} as const;

/** Text sizes in rem. */
export const TEXT_SIZES = {
  lead: 1.125,
  hint: 0.9375,
  small: 0.875,
  tag: 0.8125,
  figure: 2,
} as const;

/** Widths in px: page, sign-in page, form column, help column, breakpoints. */
export const WIDTHS = {
  page: 1200,
  signIn: 1104,
  form: 640,
  panel: 400,
  narrow: 760,
  wide: 1100,
} as const;
