import { EMBLEMS } from '@eps/design';
import type { Identity } from '@eps/design';
import './emblem.css';
import { Drawn } from './drawn.tsx';

interface EmblemProps {
  identity: Identity;
  /** On a white plaque, for dark grounds (the doors of the front page). */
  plaque?: boolean | undefined;
}

/** The emblem of an identity, 44 px (38 on phones). Always beside the organisation’s name, so hidden from readers. */
export function Emblem({ identity, plaque = false }: EmblemProps) {
  return (
    <span className={plaque ? 'ui-emblem ui-emblem--plaque' : 'ui-emblem'} data-emblem={identity}>
      <Drawn drawing={EMBLEMS[identity]} />
    </span>
  );
}
