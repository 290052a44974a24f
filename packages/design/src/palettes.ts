import { BRAND } from './brand.ts';

/** The organisations that have an identity of their own, the staff console, and the portal’s front page. */
export const ESPACE_IDENTITIES = [
  'tiers',
  'assurance-maladie',
  'ordre',
  'agents',
  'portail',
] as const;

/** An identity: what `data-espace` says. */
export type Identity = (typeof ESPACE_IDENTITIES)[number];

/** A theme in which every colour is known; `auto` is one of the two. */
export type Theme = 'light' | 'dark';

/** A colour by day and by night, as lower-case `#rrggbb`. */
export type ColourPair = readonly [light: string, dark: string];

/** The colours that an identity chooses. */
export type ColourToken =
  | 'fond'
  | 'surface'
  | 'surface-2'
  | 'surface-3'
  | 'texte'
  | 'texte-2'
  | 'trait'
  | 'trait-fort'
  | 'primaire'
  | 'primaire-survol'
  | 'sur-primaire'
  | 'lien'
  | 'accent'
  | 'accent-doux'
  | 'sur-accent'
  | 'panneau'
  | 'panneau-2'
  | 'sur-panneau'
  | 'sur-panneau-2'
  | 'entete'
  | 'sur-entete'
  | 'focus'
  | 'focus-inverse';

/** The colours of states, the same for every identity. */
export type StateToken =
  | 'erreur'
  | 'erreur-fond'
  | 'succes'
  | 'succes-fond'
  | 'attention'
  | 'attention-fond'
  | 'info'
  | 'info-fond';

type Palette = Readonly<Record<ColourToken, ColourPair>>;

const IDENTITIES = {
  tiers: {
    fond: ['#f6f5ee', '#0f1612'],
    surface: ['#ffffff', '#17201b'],
    'surface-2': ['#ecf1e7', '#1f2a24'],
    'surface-3': ['#dce7da', '#2a3830'],
    texte: ['#1b2a22', '#e9efe8'],
    'texte-2': ['#4e5f55', '#aebcb2'],
    trait: ['#d9ddd0', '#2e3b34'],
    'trait-fort': ['#75857a', '#788a7f'],
    primaire: [BRAND.green, '#74cda4'],
    'primaire-survol': ['#094733', '#93ddba'],
    'sur-primaire': ['#ffffff', '#05281a'],
    lien: ['#0b5b41', '#86d7b1'],
    accent: [BRAND.apricot, '#f0b353'],
    'accent-doux': ['#fbebcf', '#3a2c12'],
    'sur-accent': ['#3b2600', '#fbe3b4'],
    panneau: ['#0b4633', '#0c2f23'],
    'panneau-2': ['#12573f', '#134231'],
    'sur-panneau': ['#f5f6ea', '#eef4e9'],
    'sur-panneau-2': ['#bfdcc8', '#a9cdb6'],
    entete: ['#ffffff', '#17201b'],
    'sur-entete': ['#1b2a22', '#e9efe8'],
    focus: ['#b4540a', '#ffc062'],
    'focus-inverse': ['#ffd27a', '#ffc062'],
  },
  'assurance-maladie': {
    fond: ['#f2f5fa', '#0c131f'],
    surface: ['#ffffff', '#141d2c'],
    'surface-2': ['#e8eff8', '#1c283b'],
    'surface-3': ['#d5e3f4', '#26364f'],
    texte: ['#13203a', '#e7edf6'],
    'texte-2': ['#48566f', '#a9b6ca'],
    trait: ['#d3dce8', '#2a374e'],
    'trait-fort': ['#6d7d98', '#7587a6'],
    primaire: [BRAND.blue, '#8cb8f7'],
    'primaire-survol': ['#0e3a7c', '#abccfa'],
    'sur-primaire': ['#ffffff', '#06182f'],
    lien: ['#164e9f', '#9ac1f8'],
    accent: [BRAND.cyan, '#5cc1de'],
    'accent-doux': ['#ddf1f7', '#10303b'],
    'sur-accent': ['#06313d', '#c9ecf6'],
    panneau: ['#0c2b5c', '#0a1e40'],
    'panneau-2': ['#143b78', '#122d5a'],
    'sur-panneau': ['#f3f7fd', '#edf3fc'],
    'sur-panneau-2': ['#b9cfee', '#a9c2e6'],
    entete: ['#0c2b5c', '#0a1a36'],
    'sur-entete': ['#ffffff', '#ffffff'],
    focus: ['#b4540a', '#ffc062'],
    'focus-inverse': ['#ffd27a', '#ffc062'],
  },
  ordre: {
    fond: ['#f6f1e5', '#131118'],
    surface: ['#fffdf8', '#1c1922'],
    'surface-2': ['#efe8d8', '#26222d'],
    'surface-3': ['#e3d8c1', '#332d3c'],
    texte: ['#211f2b', '#f1ebe0'],
    'texte-2': ['#5a5360', '#bcb2b0'],
    trait: ['#dcd2bd', '#38323f'],
    'trait-fort': ['#857a6b', '#8d8392'],
    primaire: [BRAND.burgundy, '#e4c88f'],
    'primaire-survol': ['#4f1220', '#f0dbb0'],
    'sur-primaire': ['#fffdf8', '#2b1f08'],
    lien: ['#6a1b2d', '#f0b9c2'],
    accent: [BRAND.gold, '#d0ae6e'],
    'accent-doux': ['#f3e8ce', '#35290f'],
    'sur-accent': ['#3d2c0b', '#f1ddb2'],
    panneau: ['#1e2136', '#171a2b'],
    'panneau-2': ['#2b2f49', '#22263c'],
    'sur-panneau': ['#f8f3e7', '#f4eee1'],
    'sur-panneau-2': ['#cfc7b4', '#bdb5a4'],
    entete: ['#fffdf8', '#1c1922'],
    'sur-entete': ['#211f2b', '#f1ebe0'],
    focus: ['#1f5fa8', '#8cc0ff'],
    'focus-inverse': ['#ffd27a', '#8cc0ff'],
  },
  agents: {
    fond: ['#eff1f3', '#0f1215'],
    surface: ['#ffffff', '#171b20'],
    'surface-2': ['#f4f5f7', '#1e2329'],
    'surface-3': ['#e2e6ea', '#2a3139'],
    texte: ['#171c22', '#e8ecf0'],
    'texte-2': ['#4f5863', '#a8b2bd'],
    trait: ['#d5dae0', '#2c333b'],
    'trait-fort': ['#737d8a', '#7c8794'],
    primaire: ['#2a343f', '#d5dce4'],
    'primaire-survol': ['#141a21', '#edf1f5'],
    'sur-primaire': ['#ffffff', '#12171d'],
    lien: ['#1b5788', '#8cc3f2'],
    accent: [BRAND.amber, '#f2b53a'],
    'accent-doux': ['#fdf1d5', '#372a0c'],
    'sur-accent': ['#3b2900', '#fbe5b3'],
    panneau: ['#1b2129', '#0b0e11'],
    'panneau-2': ['#2a323c', '#1e242b'],
    'sur-panneau': ['#f4f6f8', '#f4f6f8'],
    'sur-panneau-2': ['#b4bfcb', '#a8b2bd'],
    entete: ['#ffffff', '#171b20'],
    'sur-entete': ['#171c22', '#e8ecf0'],
    focus: ['#1f66b0', '#8cc0ff'],
    'focus-inverse': ['#ffd27a', '#ffd27a'],
  },
} satisfies Record<string, Palette>;

/** Every identity’s palette. The front page is neutral: it borrows the graphite of the console. */
export const PALETTES: Readonly<Record<Identity, Palette>> = {
  ...IDENTITIES,
  portail: IDENTITIES.agents,
};

/** The colours of states (error, success, attention, information). */
export const STATES: Readonly<Record<StateToken, ColourPair>> = {
  erreur: ['#a8201a', '#ffb0a6'],
  'erreur-fond': ['#fceeec', '#3a1916'],
  succes: ['#1b6338', '#8bd6a6'],
  'succes-fond': ['#e6f3ea', '#142b1d'],
  attention: ['#7d4b00', '#f5c878'],
  'attention-fond': ['#fdf2da', '#33260c'],
  info: ['#1b5788', '#9ccbf3'],
  'info-fond': ['#e7f0f8', '#12283b'],
};

/** The read-only consultation by an agent: one look in every identity and theme. */
export const CONSULTATION = {
  'consult-fond': '#1b2129',
  'consult-texte': '#f4f6f8',
  'consult-texte-2': '#c4cdd6',
  'consult-ambre': '#f2b53a',
  'consult-sur-ambre': '#1b2129',
} as const;

/** One colour of one identity in one theme, whatever its family. */
export function colourOf(
  identity: Identity,
  theme: Theme,
  token: ColourToken | StateToken,
): string {
  const pair =
    token in STATES ? STATES[token as StateToken] : PALETTES[identity][token as ColourToken];
  return theme === 'light' ? pair[0] : pair[1];
}
