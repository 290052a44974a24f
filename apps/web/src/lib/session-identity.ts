import type { SessionView } from '@eps/contracts';

/**
 * Whose session it is, and under which of their activities: with another one, nothing that was read or typed holds.
 * Null when nobody is signed in, or when it is not known.
 */
export function identityOf(session: SessionView | undefined): string | null {
  const compte = session?.compte;
  return compte ? `${compte.empreinte} ${compte.activite?.id ?? ''}` : null;
}
