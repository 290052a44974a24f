import { useSyncExternalStore } from 'react';

const neverChanges = (): (() => void) => () => undefined;

/**
 * False while a prerendered page is being taken over, true from then on. What only this browser knows (its storage,
 * who it is served by) and what needs the scripts waits for it, so that the first drawing is that of the build.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
