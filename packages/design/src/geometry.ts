/** One drawn path. `fill` and `stroke` are `#rrggbb`, `currentColor`, or absent for none. */
export interface DrawnPath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** 0 to 1; absent is 1. */
  readonly opacity?: number;
}

/** Paths in a square or rectangle of `width` × `height` units, the origin at the top left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly DrawnPath[];
}

/** A coordinate with at most two decimals. */
export function unit(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A full circle as a path. */
export function circle(cx: number, cy: number, r: number): string {
  const [x, y, radius, diameter] = [unit(cx - r), unit(cy), unit(r), unit(2 * r)];
  return `M${x} ${y}a${radius} ${radius} 0 1 0 ${diameter} 0a${radius} ${radius} 0 1 0 -${diameter} 0z`;
}

/** The corner of a cell that a quarter-circle is centred on. */
export type Corner = 'tl' | 'tr' | 'br' | 'bl';

/** A quarter of a disc that fills a square cell, its centre at one corner. */
export function quarter(x: number, y: number, size: number, corner: Corner): string {
  const s = unit(size);
  const [left, right, top, bottom] = [unit(x), unit(x + size), unit(y), unit(y + size)];
  const paths: Readonly<Record<Corner, string>> = {
    tl: `M${left} ${top}H${right}A${s} ${s} 0 0 1 ${left} ${bottom}z`,
    tr: `M${right} ${top}V${bottom}A${s} ${s} 0 0 1 ${left} ${top}z`,
    br: `M${right} ${bottom}H${left}A${s} ${s} 0 0 1 ${right} ${top}z`,
    bl: `M${left} ${bottom}V${top}A${s} ${s} 0 0 1 ${right} ${bottom}z`,
  };
  return paths[corner];
}

/** A rectangle with round corners. */
export function roundRect(x: number, y: number, width: number, height: number, r: number): string {
  const arc = `a${unit(r)} ${unit(r)} 0 0 1 `;
  const [w, h, c] = [unit(width - 2 * r), unit(height - 2 * r), unit(r)];
  return `M${unit(x + r)} ${unit(y)}h${w}${arc}${c} ${c}v${h}${arc}-${c} ${c}h-${w}${arc}-${c} -${c}v-${h}${arc}${c} -${c}z`;
}

/** The drawing as a standalone SVG document, for mails and letters. `ink` replaces `currentColor`. */
export function toSvg(drawing: Drawing, ink: string): string {
  const paths = drawing.paths.map(({ d, fill, stroke, strokeWidth, opacity }) => {
    const colour = (value: string | undefined): string =>
      value === 'currentColor' ? ink : (value ?? 'none');
    const line =
      stroke === undefined
        ? ''
        : ` stroke="${colour(stroke)}" stroke-width="${strokeWidth ?? 1}" stroke-linecap="round"`;
    const veil = opacity === undefined ? '' : ` opacity="${opacity}"`;
    return `<path d="${d}" fill="${colour(fill)}"${line}${veil}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}">${paths.join('')}</svg>`;
}
