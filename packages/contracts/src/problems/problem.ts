/** What a problem of one code answers, wherever it occurs. */
export interface ProblemDefinition {
  readonly status: number;
  /** Short French summary that never varies for the code (RFC 9457 `title`). */
  readonly title: string;
  /** French sentence shown as is: what happened and what to do next. */
  readonly detail: (params: ProblemParams) => string;
}

export type ProblemParams = Readonly<Record<string, string | number>>;

/** Declares a catalogue of problems and keeps its codes as a type. */
export function defineProblems<Code extends string>(
  problems: Record<Code, ProblemDefinition>,
): Record<Code, ProblemDefinition> {
  return problems;
}

/** « 1 minute », « 12 minutes ». */
export function minutes(count: number | string | undefined): string {
  const value = Math.max(1, Number(count ?? 1));
  return value === 1 ? '1\u00a0minute' : `${value}\u00a0minutes`;
}
