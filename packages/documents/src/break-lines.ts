import type { Weight } from './fonts.ts';

/** Text of one weight within a paragraph. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}

export type Line = readonly Run[];
export type Measure = (run: Run) => number;

/**
 * Cuts a paragraph into lines of at most `width`: at spaces (never at no-break ones), after hyphens,
 * and inside a word that is longer than a line. At most `most` lines, the last one then ends in « … ».
 */
export function breakLines(
  runs: readonly Run[],
  { width, measure, most = Infinity }: { width: number; measure: Measure; most?: number },
): Line[] {
  const lines: Run[][] = [[]];
  let left = width;
  for (const piece of runs.flatMap(piecesOf)) {
    for (const part of fit(piece, width, measure)) {
      const visible = measure({ ...part, text: part.text.trimEnd() });
      if (visible > left && left < width) {
        lines.push([]);
        left = width;
        if (lines.length > most) return close(lines.slice(0, most), width, measure);
      }
      lines.at(-1)?.push(part);
      left -= measure(part);
    }
  }
  return lines;
}

/** What may not be cut: a word with the space or the hyphen after it. */
function piecesOf({ text, weight }: Run): Run[] {
  const pieces = text.match(/[^ -]*(?:-+|[ ]+|$)/gu) ?? [];
  return pieces.filter((piece) => piece !== '').map((piece) => ({ text: piece, weight }));
}

/** The piece, or as many parts as its width asks for. */
function fit(piece: Run, width: number, measure: Measure): Run[] {
  if (measure({ ...piece, text: piece.text.trimEnd() }) <= width) return [piece];
  const parts: string[] = [''];
  for (const letter of piece.text) {
    const grown = `${parts.at(-1) ?? ''}${letter}`;
    if (measure({ ...piece, text: grown }) > width && grown.length > 1) parts.push(letter);
    else parts[parts.length - 1] = grown;
  }
  return parts.map((text) => ({ text, weight: piece.weight }));
}

function close(lines: Run[][], width: number, measure: Measure): Line[] {
  const last = lines.at(-1) ?? [];
  const end = last.pop() ?? { text: '', weight: 400 };
  const before = last.reduce((total, run) => total + measure(run), 0);
  let text = end.text.trimEnd();
  while (text !== '' && before + measure({ ...end, text: `${text}…` }) > width)
    text = Array.from(text).slice(0, -1).join('');
  last.push({ ...end, text: `${text}…` });
  return lines;
}
