import { pino, type DestinationStream } from 'pino';
import type { Config } from '../config/config.ts';

/** One line per answered request. Route templates only: never an address, a query, a body or a person. */
export interface RequestLine {
  readonly reference: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly durationMs: number;
  readonly espace: string | null;
  /** Code of the problem answered, if one was. */
  readonly code: string | null;
}

/** What may be logged, and nothing else: the methods are the allowlist (ASVS 16.2.5). */
export interface Logger {
  request(line: RequestLine): void;
  /** A fault of ours. Its name and stack are kept, not the data that an error may carry. */
  fault(where: string, error: unknown, reference?: string): void;
  /** Life of the process: started, stopping… */
  note(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/**
 * Lines leave together and beside the requests, five times a second: a slow reader of the output holds
 * nobody up. What is left is written at exit; only `kill -9` takes the last fifth of a second along.
 */
const STANDARD_OUTPUT = { dest: 1, sync: false, minLength: 4096, periodicFlush: 200 } as const;

/** @param destination standard output unless a test or the command line says otherwise */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const log = pino(options, destination ?? pino.destination(STANDARD_OUTPUT));
  return {
    request: (line) => log.info({ event: 'request', ...line }),
    fault: (where, error, reference) =>
      log.error({ event: 'fault', where, reference, ...traceOf(error) }),
    note: (event, facts = {}) => log.info({ ...facts, event }),
  };
}

interface Trace {
  readonly name: string;
  readonly errorCode: string | undefined;
  readonly stack: readonly string[];
  readonly cause?: Trace;
}

/**
 * Where an error comes from, without its message: database drivers put the statement and its values
 * there. The stack's frames say enough.
 */
function traceOf(error: unknown, depth = 0): Trace {
  if (!(error instanceof Error)) return { name: typeof error, errorCode: undefined, stack: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    errorCode: code,
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 3 ? { cause: traceOf(error.cause, depth + 1) } : {}),
  };
}
