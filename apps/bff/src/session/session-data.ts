import type { ParcoursKind } from '@eps/espaces';

declare module 'express-session' {
  /** Pointers only: what they point to lives in the domain's tables, and is checked there. */
  interface SessionData {
    connexionId?: string;
    parcours?: Partial<Record<ParcoursKind, string>>;
    /** The request for a convention that this browser holds. */
    conventionId?: string;
  }
}
