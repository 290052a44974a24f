import { motif, type Identity } from '@eps/design';
import { useMemo } from 'react';
import { Drawn } from './drawn.tsx';

/** The lines of a motif; nothing for an identity that has none. */
export function MotifDrawing({ identity }: { identity: Identity }) {
  const drawing = useMemo(() => motif(identity), [identity]);
  return drawing === null ? null : <Drawn drawing={drawing} ownSize />;
}
