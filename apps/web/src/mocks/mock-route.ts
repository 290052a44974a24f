import {
  commonProblemCodes,
  describeProblem,
  type BodyOf,
  type ParamsOf,
  type ProblemCode,
  type ProblemDocument,
  type ProblemParams,
  type QueryOf,
  type ResponseOf,
  type Route,
} from '@eps/contracts';
import { getEspace, isEspaceId } from '@eps/espaces';
import * as z from 'zod/mini';
import type { MockStore } from './store/store.ts';

/** Thrown by a resolver to answer a problem of the catalogue, as the domain's `Refusal` does. */
export class MockRefusal extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly errors: Record<string, string[]> | undefined;

  constructor(code: ProblemCode, params: ProblemParams = {}, errors?: Record<string, string[]>) {
    super(code);
    this.name = 'MockRefusal';
    this.code = code;
    this.params = params;
    this.errors = errors;
  }
}

export interface MockInput<R extends Route> {
  readonly store: MockStore;
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
}

/** What reaches a mocked route, before the contract has looked at it. */
export interface RawRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface MockedRoute {
  readonly route: Route;
  answer(store: MockStore, raw: RawRequest): Promise<unknown>;
}

/**
 * Answers a route of the contract: what comes in is parsed by its schemas, what goes out is checked
 * against them. A resolver that breaks the contract throws, so that a mock cannot drift.
 */
export function mock<R extends Route>(
  route: R,
  resolve: (input: MockInput<R>) => ResponseOf<R> | Promise<ResponseOf<R>>,
): MockedRoute {
  return {
    route,
    async answer(store, raw) {
      const input = {
        store,
        params: parse(route.params, raw.params, 'introuvable') as ParamsOf<R>,
        query: (route.query && parse(route.query, raw.query)) as QueryOf<R>,
        body: (route.body && parse(route.body, raw.body)) as BodyOf<R>,
      };
      const answer = await declaredOnly(route, () => resolve(input));
      store.save();
      return z.parse(route.response, answer);
    },
  };
}

function parse(
  schema: z.ZodMiniType,
  value: unknown,
  code: ProblemCode = 'requete-invalide',
): unknown {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const errors: Record<string, string[]> = {};
  for (const { path, message } of parsed.error.issues)
    (errors[String(path[0] ?? '')] ??= []).push(message);
  throw new MockRefusal(code, {}, code === 'requete-invalide' ? errors : undefined);
}

/** Problems of those who are not, or not wholly, signed in. Routes do not repeat them. */
const accessProblems: readonly ProblemCode[] = [
  'second-facteur-a-donner',
  'mot-de-passe-a-definir',
  'cgu-a-accepter',
  'activite-a-choisir',
];

async function declaredOnly<T>(route: Route, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MockRefusal) {
      const declared = [...route.problems, ...commonProblemCodes, ...accessProblems];
      if (!declared.includes(error.code))
        throw new Error(`${route.id} does not declare the problem ${error.code}`, { cause: error });
    }
    throw error;
  }
}

/** The document the server would send, in the same words. */
export function problemOf(
  refusal: MockRefusal,
  espace: unknown,
  reference: string,
): ProblemDocument {
  return describeProblem({
    code: refusal.code,
    params: refusal.params,
    reference,
    espace: isEspaceId(espace) ? getEspace(espace) : undefined,
    ...(refusal.errors ? { errors: refusal.errors } : {}),
  });
}
