import { describeProblem, type ProblemCode, type ProblemParams } from '@eps/contracts';
import { getEspace } from '@eps/espaces';
import type { Request, Response } from 'express';
import { stateOf } from './request-state.ts';

export interface Problem {
  readonly code: ProblemCode;
  readonly params?: ProblemParams;
  readonly errors?: Record<string, string[]> | undefined;
}

/** Statuses whose answer says when to come back (RFC 9110 §10.2.3). */
const RETRY_AFTER_SECONDS: Readonly<Record<number, number>> = { 423: 60, 429: 60, 503: 5 };

/** Answers a problem document (RFC 9457), in the words of the espace where it has its own. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const state = stateOf(request);
  const { code, params, errors } = problem;
  const document = describeProblem({
    code,
    reference: state.reference,
    ...(params ? { params } : {}),
    ...(errors ? { errors } : {}),
    espace: state.espace === null ? undefined : getEspace(state.espace),
  });
  state.problem = code;
  const wait = RETRY_AFTER_SECONDS[document.status];
  if (wait !== undefined) response.setHeader('Retry-After', String(secondsToWait(params) ?? wait));
  response
    .status(document.status)
    .setHeader('Content-Type', 'application/problem+json; charset=utf-8')
    .setHeader('Cache-Control', 'no-store')
    .end(JSON.stringify(document));
}

function secondsToWait(params: ProblemParams | undefined): number | null {
  const seconds = params?.['secondes'] ?? Number(params?.['minutes'] ?? Number.NaN) * 60;
  return Number.isFinite(Number(seconds)) ? Math.max(1, Math.ceil(Number(seconds))) : null;
}
