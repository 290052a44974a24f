import type { EspaceId } from '@eps/espaces';
import * as z from 'zod/mini';

const typedAddress = z.object({
  email: z.string(),
  emailConfirmation: z.string(),
  contactAccepte: z.boolean(),
});

/** A new address as typed, which is no secret. */
export type TypedAddress = z.infer<typeof typedAddress>;

const keptAddress = z.object({ compte: z.string(), le: z.number(), saisie: typedAddress });

const key = (espace: EspaceId): string => `eps-adresse-saisie-${espace}`;

/**
 * Keeps in this tab what is typed while one is away.
 * @param compte address of the account, which alone gets it back
 */
export function keepAddress(espace: EspaceId, compte: string, saisie: TypedAddress): void {
  const kept: z.infer<typeof keptAddress> = { compte, le: Date.now(), saisie };
  try {
    sessionStorage.setItem(key(espace), JSON.stringify(kept));
  } catch {
    // Storage is refused: it is typed again.
  }
}

/**
 * What this account had typed.
 * @param lifetimeMinutes how long what is not validated is kept
 */
export function keptAddressOf(
  espace: EspaceId,
  compte: string,
  lifetimeMinutes: number,
): TypedAddress | null {
  try {
    const text = sessionStorage.getItem(key(espace));
    const { data } = z.safeParse(keptAddress, JSON.parse(text ?? 'null'));
    if (data?.compte !== compte || Date.now() - data.le > lifetimeMinutes * 60_000) return null;
    return data.saisie;
  } catch {
    return null;
  }
}

/** Leaves nothing of it in this tab. */
export function forgetAddress(espace: EspaceId): void {
  try {
    sessionStorage.removeItem(key(espace));
  } catch {
    // Storage is refused: nothing was kept.
  }
}
