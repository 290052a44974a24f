/** How a holder is drawn. Colours are `#rrggbb`. */
export interface Portrait {
  readonly skin: string;
  readonly hair: string;
  readonly cut: keyof typeof CUTS;
  readonly coat: string;
  readonly shirt: string;
  /** Added over the face or the coat, in order. */
  readonly wears: readonly (keyof typeof EXTRAS)[];
}

/** Hair behind the head, then in front of it; the centre of the face is the origin. */
const CUTS = {
  bob: [
    'M-24 6C-30-34 30-34 24 6L25 20C21 27 13 25 13 17H-13C-13 25-21 27-25 20Z',
    'M-19-3C-20-27 20-27 19-3C11-8 5-13-1-15C-6-9-13-6-19-3Z',
  ],
  short: ['', 'M-20 0C-26-33 26-33 20 0C18-9 14-13 6-14C-2-12-14-14-20 0Z'],
  bun: [
    'M-10-27A10 9 0 1 1 10-27A10 9 0 1 1-10-27Z',
    'M-20 1C-25-31 25-31 20 1C17-10 8-15 0-15C-8-15-17-10-20 1Z',
  ],
  curls: [
    'M-20-14A11 11 0 0 1-2-25A11 11 0 0 1 18-18A11 11 0 0 1 27 0A10 10 0 0 1 26 17A9 9 0 0 1 14 22H-14A9 9 0 0 1-26 17A10 10 0 0 1-27 0A11 11 0 0 1-20-14Z',
    'M-19-1A9 8 0 0 1-9-13A9 7 0 0 1 5-15A9 8 0 0 1 19-2C22-24 8-28-2-27C-14-26-23-15-19-1Z',
  ],
  parted: ['', 'M-20 1C-25-30 22-36 20-2C19-8 15-12 8-18C2-12-12-14-17-10C-19-6-19-4-20 1Z'],
  receding: [
    '',
    'M-20 3C-24-16-14-27-10-21C-15-14-17-8-20 3ZM20 3C24-16 14-27 10-21C15-14 17-8 20 3Z',
  ],
} as const;

/** Drawn with `ink` (hair or dark lines); `fill` says which parts are full. */
const EXTRAS = {
  beard: { d: 'M-19 2C-19 31 19 31 19 2C15 11 9 9 0 9C-9 9-15 11-19 2Z', fill: true },
  glasses: {
    d: 'M-13-1A5.5 5.5 0 1 0-2-1A5.5 5.5 0 1 0-13-1M2-1A5.5 5.5 0 1 0 13-1A5.5 5.5 0 1 0 2-1M-2-1H2M-13-2L-19-4M13-2L19-4',
    fill: false,
  },
  stethoscope: {
    d: 'M-15 33C-16 50 4 50 4 60M15 33C16 46 8 46 4 52M4 60A3 3 0 1 0 4.1 60',
    fill: false,
  },
} as const;

const DARK = '#22304a';

/** A bust, looking at us, its face centred on (`x`, `y`). */
export function drawPortrait(portrait: Portrait, x: number, y: number): string {
  const { skin, hair, cut, coat, shirt, wears } = portrait;
  const [behind, front] = CUTS[cut];
  const extras = (isBeard: boolean): string =>
    wears
      .filter((extra) => (extra === 'beard') === isBeard)
      .map((extra) => {
        const { d, fill } = EXTRAS[extra];
        return fill
          ? `<path d="${d}" fill="${hair}"/>`
          : `<path d="${d}" fill="none" stroke="${DARK}" stroke-width="1.8" stroke-linecap="round"/>`;
      })
      .join('');
  return `<g transform="translate(${x} ${y})">
<path d="${behind}" fill="${hair}"/>
<path d="M-46 80C-46 44-28 32 0 32C28 32 46 44 46 80Z" fill="${coat}"/>
<path d="M-12 31L0 54L12 31Z" fill="${shirt}"/>
<path d="M-8 14H8V30C8 38-8 38-8 30Z" fill="${skin}"/>
<path d="M-8 22C-3 26 3 26 8 22V26C3 30-3 30-8 26Z" fill="#000000" opacity="0.12"/>
<ellipse rx="19.5" ry="22.5" fill="${skin}"/>
${extras(true)}
<path d="${front}" fill="${hair}"/>
<circle cx="-7.5" cy="-1" r="2" fill="${DARK}"/><circle cx="7.5" cy="-1" r="2" fill="${DARK}"/>
<path d="M-6 10Q0 15 6 10" fill="none" stroke="${wears.includes('beard') ? '#ffffff' : DARK}" stroke-width="1.8" stroke-linecap="round"/>
<circle cx="-12" cy="6" r="3.6" fill="#e2574c" opacity="0.28"/><circle cx="12" cy="6" r="3.6" fill="#e2574c" opacity="0.28"/>
${extras(false)}
</g>`;
}
