import type { Identity } from '@eps/design';
import { lazy, Suspense } from 'react';
import { useHydrated } from './use-hydrated.ts';
import './motif.css';

/** The geometry of a motif is up to 50 kB of path: computed in the browser, once there is nothing better to do. */
const MotifDrawing = lazy(async () => {
  const { MotifDrawing } = await import('./motif-drawing.tsx');
  return { default: MotifDrawing };
});

interface MotifProps {
  identity: Identity;
  /** Where it sits in its box: along the bottom (sign-in), filling it (doors), at the right end (greeting). */
  place?: 'bottom' | 'fill' | 'end' | undefined;
}

/** The motif of an identity, behind entry and greeting screens only; its box must be `position: relative`. */
export function Motif({ identity, place = 'fill' }: MotifProps) {
  return (
    <span className={`ui-motif ui-motif--${place}`} aria-hidden="true">
      {useHydrated() ? (
        <Suspense fallback={null}>
          <MotifDrawing identity={identity} />
        </Suspense>
      ) : null}
    </span>
  );
}
