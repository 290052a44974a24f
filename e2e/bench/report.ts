import type { Spread } from './rounds.ts';

/** What one page or one act was found to cost, and the bars it is held to. */
export interface Findings {
  readonly title: string;
  readonly figures: readonly (Spread & { readonly name: string; readonly unit: string })[];
  /** Each must not exceed its bar. */
  readonly ratios: readonly {
    readonly name: string;
    readonly value: number;
    readonly bar: number;
  }[];
}

/** The findings as Markdown tables, like those of `npm run bench`. */
export function report({ title, figures, ratios }: Findings): string {
  return [
    `### ${title}`,
    '',
    '| case | median (min–max) | unit |',
    '| --- | ---: | --- |',
    ...figures.map(
      ({ name, median, min, max, unit }) =>
        `| ${name} | ${round(median)} (${round(min)}–${round(max)}) | ${unit} |`,
    ),
    '',
    '| held to | measured | bar | |',
    '| --- | ---: | ---: | --- |',
    ...ratios.map(
      ({ name, value, bar }) =>
        `| ${name} | ${round(value)} | ≤ ${bar} | ${value <= bar ? 'holds' : 'MISSED'} |`,
    ),
    '',
  ].join('\n');
}

function round(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
