import { motif } from '@eps/design';
import type { Identity } from '@eps/design';
import { useMemo } from 'react';
import { Drawn } from './drawn.tsx';
import './motif.css';

interface MotifProps {
  identity: Identity;
  /** Where it sits in its box: along the bottom (sign-in), filling it (doors), at the right end (greeting). */
  place?: 'bottom' | 'fill' | 'end' | undefined;
}

/** The motif of an identity, behind entry and greeting screens only; its box must be `position: relative`. */
export function Motif({ identity, place = 'fill' }: MotifProps) {
  const drawing = useMemo(() => motif(identity), [identity]);
  if (drawing === null) return null;
  return (
    <span className={`ui-motif ui-motif--${place}`} aria-hidden="true">
      <Drawn drawing={drawing} ownSize />
    </span>
  );
}
