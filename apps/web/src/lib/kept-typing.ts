import type { EspaceId } from '@eps/espaces';
import * as z from 'zod/mini';

/** A form that one may leave to show a card, and what is kept of it: never a secret. */
export interface KeptForm<Typed> {
  readonly name: `${string}-saisie`;
  readonly typed: z.ZodMiniType<Typed>;
}

const kept = z.object({ owner: z.string(), jusqua: z.number(), saisie: z.unknown() });

const key = (espace: EspaceId, { name }: KeptForm<unknown>): string => `eps-${name}-${espace}`;

const KEYS = /^eps-.+-saisie-(?<espace>.+)$/;

/**
 * Keeps in this tab what is typed while one is away.
 * @param owner whose it is, and of what: nothing else gets it back
 * @param lifetimeMinutes how long what is not validated is kept
 */
export function keepTyping<Typed>(
  espace: EspaceId,
  form: KeptForm<Typed>,
  { owner, lifetimeMinutes }: { readonly owner: string; readonly lifetimeMinutes: number },
  saisie: Typed,
): void {
  const jusqua = Date.now() + lifetimeMinutes * 60_000;
  const value: z.infer<typeof kept> = { owner, jusqua, saisie };
  try {
    sessionStorage.setItem(key(espace, form), JSON.stringify(value));
  } catch {
    // Storage is refused: it is typed again.
  }
}

/** What this account had typed; null where nothing is kept. */
export function keptTypingOf<Typed>(
  espace: EspaceId,
  form: KeptForm<Typed>,
  owner: string,
): Typed | null {
  const found = stillKept(key(espace, form));
  if (found?.owner !== owner) return null;
  return z.safeParse(form.typed, found.saisie).data ?? null;
}

/** Leaves nothing of it in this tab. */
export function forgetTyping(espace: EspaceId, form: KeptForm<unknown>): void {
  forget(key(espace, form));
}

/** Leaves in this tab nothing of what was typed in an espace, whatever the form. */
export function forgetTypings(espace: EspaceId): void {
  for (const name of keptKeys()) if (KEYS.exec(name)?.groups?.['espace'] === espace) forget(name);
}

/** Leaves in this tab nothing that is too old to be found again. */
export function forgetOldTypings(): void {
  for (const name of keptKeys()) if (stillKept(name) === null) forget(name);
}

function stillKept(name: string): z.infer<typeof kept> | null {
  try {
    const { data } = z.safeParse(kept, JSON.parse(sessionStorage.getItem(name) ?? 'null'));
    return data === undefined || Date.now() > data.jusqua ? null : data;
  } catch {
    return null;
  }
}

function keptKeys(): readonly string[] {
  try {
    return Object.keys(sessionStorage).filter((name) => KEYS.test(name));
  } catch {
    return [];
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Storage is refused: nothing was kept.
  }
}
