import { circle, quarter, unit } from './geometry.ts';
import type { Corner, Drawing, DrawnPath } from './geometry.ts';
import { MOTIF_COLOURS } from './brand.ts';
import type { Identity } from './palettes.ts';

/** Side of a cell of the quarter-circle pattern, in px. */
const CELL = 56;

/**
 * The quarter-circle pattern, row by row: a letter is the corner the quarter is centred on (a: top left, b: top right,
 * c: bottom right, d: bottom left; o is a small disc, a dot nothing) and the figure its colour, 1 the quietest.
 */
const QUARTERS = [
  'o1 d1 c3 a2 .. c4 a1 d4 b1 c2 o1 a1',
  'b1 b3 d4 o1 b2 o1 d2 c1 a3 o4 c2 d1',
  'a4 b1 c2 a3 .. c3 a2 d1 o1 b4 a2 c3',
  'd2 a2 o1 d2 d3 b3 c2 b1 o3 a1 a2 c1',
  'o2 c1 a4 b1 o1 a4 c3 a2 d1 a1 b4 b2',
] as const;

const CORNERS: Readonly<Record<string, Corner>> = { a: 'tl', b: 'tr', c: 'br', d: 'bl' };

function quarters(columns: number, rows: number): Drawing {
  const paths: DrawnPath[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells = (QUARTERS[row % QUARTERS.length] ?? '').split(' ');
    for (let column = 0; column < columns; column += 1) {
      const [shape = '.', rank = '1'] =
        cells[(column + Math.floor(column / cells.length) * 5) % cells.length] ?? '';
      const fill = MOTIF_COLOURS.tiers[Number(rank) - 1] ?? MOTIF_COLOURS.tiers[0];
      const corner = CORNERS[shape];
      const [x, y] = [column * CELL, row * CELL];
      if (corner !== undefined) paths.push({ d: quarter(x, y, CELL, corner), fill });
      else if (shape === 'o') paths.push({ d: circle(x + CELL / 2, y + CELL / 2, 13.4), fill });
    }
  }
  return { width: columns * CELL, height: rows * CELL, paths };
}

function arcs(width: number, height: number): Drawing {
  const [quiet, , , bright] = MOTIF_COLOURS['assurance-maladie'];
  const [cx, cy] = [width - 56, height];
  const half = (r: number): string =>
    `M${unit(cx - r)} ${unit(cy)}A${unit(r)} ${unit(r)} 0 0 1 ${unit(cx + r)} ${unit(cy)}`;
  const paths: DrawnPath[] = [];
  for (let r = 46, rank = 0; r < width + height; r += 46, rank += 1) {
    if (rank % 7 === 3) paths.push({ d: half(r), stroke: bright, strokeWidth: 3, opacity: 0.6 });
    else paths.push({ d: half(r), stroke: quiet, strokeWidth: 18, opacity: 0.09 });
  }
  return { width, height, paths };
}

/**
 * One ring of guilloché: r(θ) = middle + amplitude·sin(lobes/turns·θ), run `turns` times around until it closes.
 * `lobes` and `turns` share no factor, so one path draws the whole lattice, as the rose engine does on diplomas.
 */
function rosette(
  cx: number,
  cy: number,
  inner: number,
  outer: number,
  lobes: number,
  turns: number,
): string {
  const [middle, amplitude] = [(inner + outer) / 2, (outer - inner) / 2];
  const steps = lobes * 12;
  /** In tenths of a px. */
  const at = (step: number): [x: number, y: number] => {
    const angle = (step / steps) * turns * 2 * Math.PI;
    const r = middle + amplitude * Math.sin((lobes / turns) * angle);
    return [
      Math.round((cx + r * Math.cos(angle)) * 10),
      Math.round((cy + r * Math.sin(angle)) * 10),
    ];
  };
  let [x, y] = at(0);
  const start = `M${unit(x / 10)} ${unit(y / 10)}`;
  // Each point from the one before: a third less to send.
  const moves = Array.from({ length: steps - 1 }, (_, step) => {
    const [fromX, fromY] = [x, y];
    [x, y] = at(step + 1);
    return `${unit((x - fromX) / 10)} ${unit((y - fromY) / 10)}`;
  });
  return `${start}l${moves.join(' ')}z`;
}

function guilloche(size: number): Drawing {
  const [line] = MOTIF_COLOURS.ordre;
  const [c, k] = [size / 2, size / 360];
  const rings = [
    rosette(c, c, 33 * k, 70 * k, 80, 11),
    rosette(c, c, 76 * k, 121 * k, 131, 12),
    rosette(c, c, 122 * k, 178 * k, 173, 13),
  ];
  return {
    width: size,
    height: size,
    paths: rings.map((d) => ({ d, stroke: line, strokeWidth: 0.55, opacity: 0.42 })),
  };
}

/** One path for all that look the same: a browser draws a few long paths sooner than many short ones. None overlap. */
function joined({ paths, ...size }: Drawing): Drawing {
  const looks = new Map<string, DrawnPath>();
  for (const { d, ...look } of paths) {
    const key = JSON.stringify(look);
    looks.set(key, { ...look, d: (looks.get(key)?.d ?? '') + d });
  }
  return { ...size, paths: [...looks.values()] };
}

const MOTIFS: Readonly<Record<Identity, () => Drawing | null>> = {
  tiers: () => joined(quarters(24, 5)),
  'assurance-maladie': () => joined(arcs(1200, 480)),
  ordre: () => joined(guilloche(360)),
  agents: () => null,
  portail: () => null,
};

/**
 * The motif of an identity, in px units: quarter-circles (`tiers`), concentric arcs (`assurance-maladie`), guilloché
 * (`ordre`). The console and the front page have none. Some 10 ms of work: for the build, not for a browser.
 */
export function motif(identity: Identity): Drawing | null {
  return MOTIFS[identity]();
}
