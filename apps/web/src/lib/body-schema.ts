import type { Route } from '@eps/contracts';

/** The schema of what a route is sent, to check a form before sending it. */
export function bodySchema<R extends Route>(route: R): NonNullable<R['body']> {
  if (route.body === undefined) throw new Error(`${route.id} takes no body`);
  return route.body;
}
