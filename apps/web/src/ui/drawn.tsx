import type { Drawing } from '@eps/design';

interface DrawnProps {
  drawing: Drawing;
  /** Drawn at its own size in px instead of filling its box. */
  ownSize?: boolean | undefined;
  fit?: string | undefined;
}

/** Geometry of the design package as inline SVG, colours as attributes (our policy allows no inline style). */
export function Drawn({ drawing, ownSize = false, fit }: DrawnProps) {
  const { width, height, paths } = drawing;
  const size = ownSize ? { width, height } : {};
  return (
    <svg
      {...size}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={fit}
      aria-hidden="true"
      focusable="false"
    >
      {paths.map(({ d, fill, stroke, strokeWidth, opacity }) => (
        <path
          key={d}
          d={d}
          fill={fill ?? 'none'}
          stroke={stroke}
          strokeWidth={strokeWidth}
          opacity={opacity}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
