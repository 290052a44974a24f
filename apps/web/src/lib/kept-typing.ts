import type { EspaceId } from '@eps/espaces';
import * as z from 'zod/mini';

/** A form that one may leave to show a card, and what is kept of it: never a secret. */
export interface KeptForm<Typed> {
  readonly name: string;
  readonly typed: z.ZodMiniType<Typed>;
}

const kept = z.object({ owner: z.string(), le: z.number(), saisie: z.unknown() });

const key = (espace: EspaceId, { name }: KeptForm<unknown>): string => `eps-${name}-${espace}`;

/**
 * Keeps in this tab what is typed while one is away.
 * @param owner whose it is, and of what: nothing else gets it back
 */
export function keepTyping<Typed>(
  espace: EspaceId,
  form: KeptForm<Typed>,
  owner: string,
  saisie: Typed,
): void {
  const value: z.infer<typeof kept> = { owner, le: Date.now(), saisie };
  try {
    sessionStorage.setItem(key(espace, form), JSON.stringify(value));
  } catch {
    // Storage is refused: it is typed again.
  }
}

/**
 * What this account had typed; null where nothing is kept.
 * @param lifetimeMinutes how long what is not validated is kept
 */
export function keptTypingOf<Typed>(
  espace: EspaceId,
  form: KeptForm<Typed>,
  owner: string,
  lifetimeMinutes: number,
): Typed | null {
  try {
    const text = sessionStorage.getItem(key(espace, form));
    const { data } = z.safeParse(kept, JSON.parse(text ?? 'null'));
    if (data?.owner !== owner || Date.now() - data.le > lifetimeMinutes * 60_000) return null;
    return z.safeParse(form.typed, data.saisie).data ?? null;
  } catch {
    return null;
  }
}

/** Leaves nothing of it in this tab. */
export function forgetTyping(espace: EspaceId, form: KeptForm<unknown>): void {
  try {
    sessionStorage.removeItem(key(espace, form));
  } catch {
    // Storage is refused: nothing was kept.
  }
}
