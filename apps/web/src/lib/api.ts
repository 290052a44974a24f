import type {
  BodyInputOf,
  ParamsOf,
  ProblemDocument,
  QueryOf,
  ResponseOf,
  Route,
} from '@eps/contracts';
import * as z from 'zod/mini';

/** The server's refusal, as its problem document (RFC 9457). `detail` is French and shown as is. */
export class ApiProblem extends Error {
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument) {
    super(problem.code);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
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

export interface CallInput<R extends Route> {
  readonly params: ParamsOf<R>;
  readonly query?: QueryOf<R>;
  readonly body?: BodyInputOf<R>;
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page: a draft saved while leaving. */
  readonly keepalive?: boolean;
}

/** Calls a route of the contract and returns its checked answer, or throws one of the two errors above. */
export async function call<R extends Route>(route: R, input: CallInput<R>): Promise<ResponseOf<R>> {
  const response = await send(route, input);
  reference = response.headers.get('X-Request-Id') ?? reference;
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new NetworkFailure(cause);
  });
  if (!response.ok)
    throw isProblem(body) ? new ApiProblem(body) : new NetworkFailure(response.status);
  const parsed = z.safeParse(route.response, body);
  if (!parsed.success) throw new NetworkFailure(parsed.error);
  return parsed.data as ResponseOf<R>;
}

async function send<R extends Route>(route: R, input: CallInput<R>): Promise<Response> {
  try {
    return await fetch(addressOf(route, input), {
      method: route.method,
      credentials: 'same-origin',
      // The server refuses unsafe requests without it: no foreign page can add it (see docs/security.md).
      headers: {
        'X-Requested-With': 'eps',
        ...(input.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: input.body === undefined ? null : JSON.stringify(input.body),
      signal: input.signal ?? null,
      keepalive: input.keepalive ?? false,
    });
  } catch (cause) {
    if (input.signal?.aborted) throw cause;
    throw new NetworkFailure(cause);
  }
}

function addressOf<R extends Route>(route: R, { params, query }: CallInput<R>): string {
  const values = params as Record<string, string>;
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const search = new URLSearchParams(
    Object.entries((query ?? {}) as Record<string, string | number | undefined>).flatMap(
      ([key, value]) => (value === undefined ? [] : [[key, String(value)]]),
    ),
  ).toString();
  return search ? `${path}?${search}` : path;
}

function isProblem(body: unknown): body is ProblemDocument {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    'detail' in body &&
    'reference' in body
  );
}
