import type { Figure } from './rounds.ts';

/** What one bench found: figures, and ratios each with the bar it is held to. */
export interface Findings {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly ratios: readonly Ratio[];
}

export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** `≥ 0.75`: how the ratio is to compare with the bar. */
  readonly bar: { readonly sense: '≥' | '≤'; readonly value: number };
}

/** The findings as Markdown tables. */
export function report({ title, figures, ratios }: Findings): string {
  return [
    `### ${title}`,
    '',
    '| case | median | min | max | unit |',
    '| --- | ---: | ---: | ---: | --- |',
    ...figures.map(
      (f) => `| ${f.name} | ${round(f.median)} | ${round(f.min)} | ${round(f.max)} | ${f.unit} |`,
    ),
    '',
    '| ratio | measured | bar | |',
    '| --- | ---: | ---: | --- |',
    ...ratios.map(
      (r) =>
        `| ${r.name} | ${r.value.toFixed(2)} | ${r.bar.sense} ${r.bar.value} | ${holds(r) ? 'holds' : 'MISSED'} |`,
    ),
    '',
  ].join('\n');
}

function holds({ value, bar }: Ratio): boolean {
  return bar.sense === '≥' ? value >= bar.value : value <= bar.value;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
