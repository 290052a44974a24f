import { ApiProblem } from '../api-problem.ts';

/** A door closed for one identifier, known or not. */
export interface Lock {
  readonly identifiant: string;
  /** This browser's clock, when the refusal arrived, and what it announced. */
  readonly since: number;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;

/** For how many minutes a refusal closes the door; null when it is another one. */
export function lockMinutes(error: Error | null): number | null {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'compte-bloque') return null;
  return Math.max(1, Number(error.problem.params?.['minutes'] ?? 1));
}

/** When a lock ends, by this browser's clock. */
export function endOf(lock: Lock): number {
  return lock.since + lock.minutes * MINUTE_MS;
}
