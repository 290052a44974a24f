import type { Activite, Obligation, SessionView } from '@eps/contracts';

interface SessionOptions {
  /** The server's clock. */
  readonly now?: Date;
  readonly idleMinutes?: number;
  readonly endMinutes?: number;
  readonly obligations?: Obligation[];
  readonly activite?: Activite;
  /** Somebody acts for the owner, within these services. */
  readonly delegation?: { readonly nom: string; readonly services: readonly string[] };
  /** Who is signed in, where a test has more than one. */
  readonly nom?: string;
}

/** A signed-in session, one hour without activity and four in all unless told otherwise. */
export function sessionOf(options: SessionOptions = {}): SessionView {
  const {
    delegation,
    now = new Date(),
    idleMinutes = 60,
    endMinutes = 240,
    obligations = [],
    nom = 'Dr Anne-Sophie Lefèvre-Delacroix',
  } = options;
  const inMinutes = (minutes: number): string =>
    new Date(now.getTime() + minutes * 60_000).toISOString();
  return {
    maintenant: now.toISOString(),
    compte: {
      empreinte: `${nom} ${delegation?.nom ?? ''}`,
      nom,
      initiales: 'AL',
      email: 'anne-sophie@cabinet-lilas.example',
      emailVerifie: true,
      activite: options.activite ?? null,
      delegation:
        delegation === undefined ? null : { ...delegation, services: [...delegation.services] },
      obligations,
      inactiviteLe: inMinutes(idleMinutes),
      finLe: inMinutes(endMinutes),
    },
    suite: null,
  };
}
