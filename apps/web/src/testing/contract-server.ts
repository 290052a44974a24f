import {
  describeProblem,
  type BodyOf,
  type ParamsOf,
  type ProblemCode,
  type ProblemParams,
  type QueryOf,
  type ResponseOf,
  type Route,
} from '@eps/contracts';
import { getEspace, isEspaceId } from '@eps/espaces';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import * as z from 'zod/mini';
import { held } from './held.ts';

/** What is wrong, by field of what was sent. */
type FieldProblems = Readonly<Record<string, string[]>>;

/** Thrown by an answer to refuse, as the server would. */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly errors: FieldProblems | undefined;

  constructor(code: ProblemCode, params: ProblemParams = {}, errors?: FieldProblems) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.params = params;
    this.errors = errors;
  }
}

interface Asked<R extends Route> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
}

/** An answer to a route of the contract; what comes in and what goes out are both held to its schemas. */
export function answer<R extends Route>(
  route: R,
  resolve: (asked: Asked<R>) => ResponseOf<R> | Promise<ResponseOf<R>>,
): HttpHandler {
  const verbs = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete } as const;
  return verbs[route.method](`*${route.path}`, async ({ request, params }) => {
    const typed = {
      params: z.parse(route.params, params),
      query:
        route.query && z.parse(route.query, Object.fromEntries(new URL(request.url).searchParams)),
      body: route.body && z.parse(route.body, await request.json()),
    } as Asked<R>;
    try {
      return HttpResponse.json(z.parse(route.response, await resolve(typed)) as object);
    } catch (error) {
      if (error instanceof Refused) return problemResponse(error, params['espace']);
      throw error;
    }
  });
}

/** Refuses once released: a form had time to believe itself sent. */
export function refuseLate(
  route: Route,
  refused: Refused,
): { readonly handler: HttpHandler; readonly release: () => void } {
  const { until, release } = held();
  const handler = answer(route, async () => {
    await until;
    throw refused;
  });
  return { handler, release };
}

/** The server fails: nothing was judged, and the same can be sent again. */
export function failing(route: Route): HttpHandler {
  return answer(route, () => {
    throw new Refused('indisponible', { secondes: 5 });
  });
}

/** No answer at all: the network is cut. */
export function cut(route: Route): HttpHandler {
  return http.all(`*${route.path}`, () => HttpResponse.error());
}

function problemResponse({ code, params, errors }: Refused, id: unknown) {
  const espace = isEspaceId(id) ? getEspace(id) : undefined;
  const problem = describeProblem({
    code,
    params,
    reference: 'REF-TEST',
    espace,
    ...(errors === undefined ? {} : { errors }),
  });
  return HttpResponse.json(problem, { status: problem.status });
}

/** Starts a server for the tests of a file; a request nobody answers fails the test. */
export function contractServer(...handlers: HttpHandler[]) {
  const server = setupServer(...handlers);
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
