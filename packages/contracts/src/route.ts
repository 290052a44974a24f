import type { Exigence } from '@eps/espaces';
import * as z from 'zod/mini';
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
   * link, acceptance of new terms), but no second factor. `compte-second-facteur`: one that may still owe
   * its second factor too.
   */
  readonly access: 'public' | 'compte' | 'compte-restreint' | 'compte-second-facteur';
  /**
   * Set where only the account's owner is served: a session that a card of a structure's staff opened, and
   * that has proved nothing else, is refused (`reserve-au-titulaire`).
   */
  readonly titulaire?: true;
  /**
   * Set where a delegate is served too: any, or those whose delegation holds a service. Where it does not
   * say, no delegate is (`reserve-au-titulaire`).
   */
  readonly delegue?: true | { readonly service: string };
  /** What the session must have proved besides, and how lately (B4). */
  readonly exige?: Exigence;
  readonly params: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Set where the answer is a file: this type travels instead of JSON, and `response` is `fileAnswer`. */
  readonly media?: MediaType;
  /** Codes this route may answer besides those every route may answer (`commonProblems`). */
  readonly problems: readonly ProblemCode[];
}

/** What a file route may answer. */
export type MediaType = 'application/pdf';

/** What the handler of a file route gives: the bytes, and the name that the browser saves them under. */
export const fileAnswer = z.object({
  nom: z.string().check(z.regex(/^[\w.-]{1,80}$/)),
  octets: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type FileAnswer = z.output<typeof fileAnswer>;

/** A route that answers a file. Its problems are JSON, as everywhere. */
export interface FileRoute<
  Params extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
> extends Route<Params, Query, Body, typeof fileAnswer> {
  readonly media: MediaType;
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

/** Declares a route that answers a file. */
export function defineFileRoute<
  Params extends z.ZodMiniType,
  Query extends z.ZodMiniType,
  Body extends z.ZodMiniType,
>(route: FileRoute<Params, Query, Body>): FileRoute<Params, Query, Body> {
  return route;
}

/** Whether the route answers a file rather than JSON. */
export function isFileRoute(route: Route): route is FileRoute {
  return route.media !== undefined;
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
