import type { Drawing, Identity } from '@eps/design';
import { type ComponentType, lazy, Suspense } from 'react';
import { Drawn } from './drawn.tsx';
import { useHydrated } from './use-hydrated.ts';
import './motif.css';

/** Drawn by the build (`build/computed-modules.ts`); up to 40 kB of path, which nobody waits for. */
const DRAWINGS: Readonly<Record<Identity, ComponentType | null>> = {
  tiers: drawnLater(() => import('./motifs/tiers.ts')),
  'assurance-maladie': drawnLater(() => import('./motifs/assurance-maladie.ts')),
  ordre: drawnLater(() => import('./motifs/ordre.ts')),
  agents: null,
  portail: null,
};

function drawnLater(load: () => Promise<{ drawing: Drawing | null }>): ComponentType {
  return lazy(async () => {
    const { drawing } = await load();
    return { default: () => (drawing === null ? null : <Drawn drawing={drawing} ownSize />) };
  });
}

interface MotifProps {
  identity: Identity;
  /** Where it sits in its box: along the bottom (sign-in), filling it (doors), at the right end (greeting). */
  place?: 'bottom' | 'fill' | 'end' | undefined;
}

/** The motif of an identity, behind entry and greeting screens only; its box must be `position: relative`. */
export function Motif({ identity, place = 'fill' }: MotifProps) {
  const MotifDrawing = DRAWINGS[identity];
  return (
    <span className={`ui-motif ui-motif--${place}`} aria-hidden="true">
      {useHydrated() && MotifDrawing !== null ? (
        <Suspense fallback={null}>
          <MotifDrawing />
        </Suspense>
      ) : null}
    </span>
  );
}
