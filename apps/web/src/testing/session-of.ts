import type { Obligation, SessionView } from '@eps/contracts';

interface SessionOptions {
  /** The server's clock. */
  readonly now?: Date;
  readonly idleMinutes?: number;
  readonly endMinutes?: number;
  readonly obligations?: Obligation[];
}

/** A signed-in session, one hour without activity and four in all unless told otherwise. */
export function sessionOf(options: SessionOptions = {}): SessionView {
  const { now = new Date(), idleMinutes = 60, endMinutes = 240, obligations = [] } = options;
  const inMinutes = (minutes: number): string =>
    new Date(now.getTime() + minutes * 60_000).toISOString();
  return {
    maintenant: now.toISOString(),
    compte: {
      nom: 'Dr Anne-Sophie Lefèvre-Delacroix',
      initiales: 'AL',
      email: 'anne-sophie@cabinet-lilas.example',
      emailVerifie: true,
      obligations,
      inactiviteLe: inMinutes(idleMinutes),
      finLe: inMinutes(endMinutes),
    },
  };
}
