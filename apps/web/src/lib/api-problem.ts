import type { ProblemDocument } from '@eps/contracts';

/** The server's refusal, as its problem document (RFC 9457). `detail` is French and shown as is. */
export class ApiProblem extends Error {
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument) {
    super(problem.code);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/**
 * Whether the server judged what was sent, and refused it: passwords are then to be typed again. Without an answer,
 * where it failed itself (5xx) or was asked too often (429), nothing was judged, and the same can be sent again.
 */
export function isRefusal(error: unknown): error is ApiProblem {
  if (!(error instanceof ApiProblem)) return false;
  const { status } = error.problem;
  return status < 500 && status !== 429;
}

/** No usable answer: network cut, server down, or an answer that is not the contract's. */
export class NetworkFailure extends Error {
  constructor(cause: unknown) {
    super('No usable answer', { cause });
    this.name = 'NetworkFailure';
  }
}

let reference: string | null = null;

/** The reference of the server's latest answer, for a page that breaks without an answer to blame; null before any. */
export function lastReference(): string | null {
  return reference;
}

/** Keeps the reference of an answer; an answer without one (null) changes nothing. */
export function keepReference(received: string | null): void {
  reference = received ?? reference;
}
