import { Refusal } from '@eps/domain';
import type { Problem } from './send-problem.ts';

/** Errors of body-parser, by their `type` (https://github.com/expressjs/body-parser#errors). */
const BODY_PROBLEMS: Readonly<Record<string, Problem['code']>> = {
  'entity.too.large': 'requete-trop-volumineuse',
  'entity.parse.failed': 'requete-illisible',
  'entity.verify.failed': 'requete-illisible',
  'encoding.unsupported': 'format-non-accepte',
  'charset.unsupported': 'format-non-accepte',
  'request.aborted': 'requete-illisible',
  'request.size.invalid': 'requete-illisible',
};

/**
 * Faults that pass by themselves: no connection free or the server away (Knex, sockets), PostgreSQL's
 * statement timeout, shutdown, full, starting (SQLSTATE), SQLite's lock held beyond the busy timeout.
 */
const PASSING_CODES =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|57014|57P0[123]|53\d{3}|08\d{3}|SQLITE_BUSY.*|SQLITE_FULL|SQLITE_IOERR.*)$/;
const PASSING_NAMES = new Set(['KnexTimeoutError', 'TimeoutError']);

/** What an error is answered as; null for a fault that nobody foresaw. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Refusal) {
    return {
      code: error.code,
      params: error.params,
      errors: error.errors ? { ...error.errors } : undefined,
    };
  }
  if (!(error instanceof Error)) return null;
  if (error instanceof URIError) return { code: 'requete-illisible' };
  const bodyProblem = 'type' in error ? BODY_PROBLEMS[String(error.type)] : undefined;
  if (bodyProblem) return { code: bodyProblem };
  return isPassing(error) ? { code: 'indisponible', params: { secondes: 5 } } : null;
}

/** True for a fault of the machinery (not of the request): it belongs in the log. */
export function isFault(error: unknown): boolean {
  const problem = problemOf(error);
  return problem === null || (problem.code === 'indisponible' && !(error instanceof Refusal));
}

function isPassing(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return PASSING_NAMES.has(error.name) || PASSING_CODES.test(code);
}
