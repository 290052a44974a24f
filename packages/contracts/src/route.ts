import type * as z from 'zod/mini';
import type { ProblemCode } from './problems/index.ts';

/**
 * One HTTP route as data. The server router, the browser client, the mocked API and
 * the OpenAPI document are all made from the same object.
 */
export interface Route<
  Params extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Response extends z.ZodMiniType = z.ZodMiniType,
> {
  /** Stable name: OpenAPI operationId, metrics label, log field. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Express syntax; always starts with `/api/`. */
  readonly path: string;
  readonly summary: string;
  /**
   * `public`: nobody needs to be known. `compte`: a signed-in account.
   * `compte-restreint`: a signed-in account that may still owe something (a password after a reset
   * link, acceptance of new terms).
   */
  readonly access: 'public' | 'compte' | 'compte-restreint';
  readonly params: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Codes this route may answer besides those every route may answer (`commonProblems`). */
  readonly problems: readonly ProblemCode[];
}

/** Declares a route and keeps its precise types. */
export function defineRoute<
  Params extends z.ZodMiniType,
  Query extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Response extends z.ZodMiniType,
>(route: Route<Params, Query, Body, Response>): Route<Params, Query, Body, Response> {
  return route;
}

export type ParamsOf<R extends Route> = z.output<R['params']>;
export type QueryOf<R extends Route> =
  R extends Route<z.ZodMiniType, infer Q> ? z.output<Q> : never;
export type BodyOf<R extends Route> =
  R extends Route<z.ZodMiniType, z.ZodMiniType, infer B> ? z.output<B> : never;
/** What a caller may send: before trimming and normalising. */
export type BodyInputOf<R extends Route> =
  R extends Route<z.ZodMiniType, z.ZodMiniType, infer B> ? z.input<B> : never;
export type ResponseOf<R extends Route> = z.output<R['response']>;
