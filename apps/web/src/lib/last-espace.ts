import { isEspaceId, type EspaceId } from '@eps/espaces';

/** All that a device keeps: which espace was opened, and when. Nothing about the person. */
export interface LastEspace {
  readonly espace: EspaceId;
  /** ISO instant. */
  readonly le: string;
}

const KEY = 'eps-derniere-fois';
const NEVER = 'jamais';

function read(): string | null {
  // Storage is refused in some private windows; then nothing is kept, and nothing else changes.
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // As above.
  }
}

/** The espace opened last on this device, unless its user asked to keep nothing. */
export function lastEspace(): LastEspace | null {
  const [espace, le = ''] = (read() ?? '').split(' ');
  return isEspaceId(espace) && !Number.isNaN(Date.parse(le)) ? { espace, le } : null;
}

/** Keeps which espace was just opened; does nothing once « Ne plus retenir » was chosen. */
export function rememberEspace(espace: EspaceId): void {
  if (read() !== NEVER) write(`${espace} ${new Date().toISOString()}`);
}

/** « Ne plus retenir »: forgets, and keeps nothing from now on. */
export function stopRemembering(): void {
  write(NEVER);
}
