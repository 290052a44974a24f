import type { Portrait } from './portrait.ts';

/** The picture of a card: a landscape of 352 × 132 units, and who stands in it. */
export interface Scene {
  readonly landscape: string;
  readonly portrait: Portrait;
}

const full = (fill: string): string => `<path d="M0 0H352V132H0Z" fill="${fill}"/>`;
const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const cloud = (x: number, y: number): string =>
  path(
    `M${x} ${y}a10 10 0 0 1 18-6a13 13 0 0 1 24 2a8 8 0 0 1 6 14h-46a6 6 0 0 1-2-10Z`,
    '#ffffff',
  );
const tree = (x: number, y: number, crown: string): string =>
  path(`M${x - 2} ${y}v-18h4v18Z`, '#7a5230') + disc(x, y - 25, 14, crown);

const morning =
  full('#bfe3f5') +
  disc(128, 42, 24, '#ffd166') +
  cloud(176, 34) +
  path('M0 96C60 52 120 66 180 92C240 62 300 64 352 88V132H0Z', '#8fcf9f') +
  path('M0 116C80 84 150 96 220 118C270 104 320 100 352 108V132H0Z', '#4f9d69') +
  path('M186 112v-22l14-12l14 12v22Z', '#fff4dc') +
  path('M182 92l18-16l18 16Z', '#c8553d') +
  path('M196 112v-12h8v12Z', '#7a4a32');

const town =
  full('#fbe3c0') +
  disc(300, 30, 18, '#f79d5c') +
  path(
    'M0 132V74h28V52h34v30h22V44h30v38h26V62h34v24h24V50h28v32h30V66h34v20h26V58h36v74Z',
    '#e8b48a',
  ) +
  path('M0 132V98h44V82h30v22h42V90h36v18h50V86h34v20h48V94h68v38Z', '#c97b56') +
  ['16 104', '54 92', '92 110', '128 98', '214 94', '236 94', '316 104']
    .map((at) => path(`M${at}h6v8h-6Z`, '#ffe9b8'))
    .join('');

const seasons =
  full('#dcecdf') +
  path('M0 100C90 84 200 108 352 92V132H0Z', '#a9c9a1') +
  tree(94, 106, '#f4b6c2') +
  tree(134, 110, '#5fa463') +
  tree(174, 106, '#e08e3c') +
  path('M214 106v-26M214 92l-9-9M214 88l9-10M214 84l-6-8', 'none').replace(
    'fill="none"',
    'fill="none" stroke="#7a5230" stroke-width="3" stroke-linecap="round"',
  ) +
  [200, 214, 228, 238].map((x, rank) => disc(x, 58 + (rank % 2) * 10, 2, '#ffffff')).join('') +
  path('M0 118C100 106 240 126 352 112V132H0Z', '#7fae7b');

const sea =
  full('#ffd9c7') +
  disc(126, 82, 26, '#ff8c61') +
  path('M0 84H352V132H0Z', '#3f8fb0') +
  path('M0 98q22-8 44 0t44 0t44 0t44 0t44 0t44 0t44 0t44 0V132H0Z', '#2f7596') +
  path('M168 92h44l-8 14h-28Z', '#8c3b2e') +
  path('M189 90V50l26 36Z', '#fff6e6') +
  path('M186 90V58l-18 28Z', '#fbe0a8') +
  path('M0 116q22-8 44 0t44 0t44 0t44 0t44 0t44 0t44 0t44 0V132H0Z', '#245d7a');

const canal =
  full('#d6ecef') +
  path(
    'M0 86V40h52v46ZM58 86V54h44v32ZM108 86V34h48v52ZM162 86V50h42v36ZM210 86V38h54v48Z',
    '#f0e2c4',
  ) +
  path(
    'M0 40l26-16l26 16ZM58 54l22-13l22 13ZM108 34l24-15l24 15ZM162 50l21-13l21 13ZM210 38l27-15l27 15Z',
    '#a9604a',
  ) +
  path('M126 48h12v8h8v12h-8v8h-12v-8h-8v-12h8Z', '#2f9e63') +
  path('M0 86H352V132H0Z', '#7fb7be') +
  path('M92 104h92l-10 16h-72Z', '#31546b') +
  path('M112 94h36v10h-36Z', '#f2c14e') +
  path('M0 122q16-5 32 0t32 0t32 0t32 0t32 0t32 0t32 0t32 0t32 0t32 0t32 0V132H0Z', '#5d9aa3');

const night =
  full('#25345c') +
  disc(142, 40, 20, '#f6edc9') +
  disc(152, 34, 17, '#25345c') +
  [
    [30, 24],
    [116, 22],
    [186, 50],
    [206, 22],
    [318, 26],
    [338, 58],
    [20, 66],
  ]
    .map(([x = 0, y = 0]) => disc(x, y, 1.6, '#f6edc9'))
    .join('') +
  path('M0 104L48 66L92 100L146 58L206 108L262 74L352 112V132H0Z', '#3c4f82') +
  path('M0 118C70 100 130 122 200 112C260 104 310 118 352 110V132H0Z', '#6d7fae') +
  path('M0 126C90 114 190 130 352 120V132H0Z', '#8e9cc2');

const WHITE = '#ffffff';

/** By the id of the card. */
export const SCENES: Readonly<Record<string, Scene>> = {
  aubertin: {
    landscape: morning,
    portrait: {
      skin: '#f3c9a5',
      hair: '#6b3f26',
      cut: 'bob',
      coat: WHITE,
      shirt: '#2e9dbf',
      wears: ['stethoscope'],
    },
  },
  bensalem: {
    landscape: town,
    portrait: {
      skin: '#c98d5e',
      hair: '#2a1d18',
      cut: 'short',
      coat: WHITE,
      shirt: '#164e9f',
      wears: ['beard', 'stethoscope'],
    },
  },
  moreau: {
    landscape: seasons,
    portrait: {
      skin: '#f7d5bd',
      hair: '#b5532a',
      cut: 'bun',
      coat: '#2f8f8a',
      shirt: WHITE,
      wears: [],
    },
  },
  ferreira: {
    landscape: sea,
    portrait: {
      skin: '#a9704a',
      hair: '#241611',
      cut: 'curls',
      coat: WHITE,
      shirt: '#e9a23b',
      wears: ['stethoscope'],
    },
  },
  vidal: {
    landscape: canal,
    portrait: {
      skin: '#f1c7a0',
      hair: '#d7a64a',
      cut: 'parted',
      coat: '#d9efe2',
      shirt: '#2f9e63',
      wears: ['glasses'],
    },
  },
  lachenal: {
    landscape: night,
    portrait: {
      skin: '#ecc3a3',
      hair: '#c9ced8',
      cut: 'receding',
      coat: WHITE,
      shirt: '#6a1b2d',
      wears: ['glasses'],
    },
  },
};
