import './no-eval.ts';
import type {
  BodyInputOf,
  FileRoute,
  ParamsOf,
  ProblemDocument,
  QueryOf,
  ResponseOf,
  Route,
} from '@eps/contracts';
import * as z from 'zod/mini';
import { ApiProblem, keepReference, NetworkFailure } from './api-problem.ts';

export interface CallInput<R extends Route> {
  readonly params: ParamsOf<R>;
  readonly query?: QueryOf<R>;
  readonly body?: BodyInputOf<R>;
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page: a draft saved while leaving. */
  readonly keepalive?: boolean;
}

/** Calls a route of the contract and returns its checked answer, or throws `ApiProblem` or `NetworkFailure`. */
export async function call<R extends Route>(route: R, input: CallInput<R>): Promise<ResponseOf<R>> {
  const response = await send(route, input);
  keepReference(response.headers.get('X-Request-Id'));
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new NetworkFailure(cause);
  });
  if (!response.ok)
    throw isProblem(body) ? new ApiProblem(body) : new NetworkFailure(response.status);
  const parsed = z.safeParse(route.response, body);
  if (!parsed.success) throw new NetworkFailure(parsed.error);
  return parsed.data as ResponseOf<R>;
}

/** Calls a route that answers a file; throws as `call`. */
export async function callFile<R extends FileRoute>(route: R, input: CallInput<R>): Promise<Blob> {
  const response = await send(route, input);
  keepReference(response.headers.get('X-Request-Id'));
  if (response.ok)
    return response.blob().catch((cause: unknown) => {
      throw new NetworkFailure(cause);
    });
  const body: unknown = await response.json().catch(() => null);
  throw isProblem(body) ? new ApiProblem(body) : new NetworkFailure(response.status);
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

export function isProblem(body: unknown): body is ProblemDocument {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    'detail' in body &&
    'reference' in body
  );
}
