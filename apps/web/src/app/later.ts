import { type ComponentType, lazy } from 'react';

/** A screen in a chunk of its own, fetched when it is first shown. Every screen is one, but the sign-in page. */
export function later<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) {
  return lazy(async () => ({ default: pick(await load()) }));
}
