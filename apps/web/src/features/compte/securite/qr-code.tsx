import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  /** What it is for, for who cannot see it. */
  label: string;
}

/** Quiet modules around the code (ISO/IEC 18004). */
const BORDER = 4;

/** A QR code, dark on light in every theme: cameras read nothing else for sure. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data } = encode(text, { ecc: 'M', border: BORDER });
  const modules = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className="securite__qr"
      viewBox={`0 0 ${data.length} ${data.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={modules.join('')} />
    </svg>
  );
}
