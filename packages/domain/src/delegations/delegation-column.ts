import type { DelegationDeSession } from '../context.ts';
import { fromInstant, toInstant } from '../db/instants.ts';

/** A delegation as the row of a session keeps it, so that reading a session joins nothing more. */
export function writeDelegation({ finLe, ...rest }: DelegationDeSession): string {
  return JSON.stringify({ ...rest, finLe: toInstant(finLe) });
}

/** Null for a session of the owner's own. */
export function readDelegation(stored: string | null): DelegationDeSession | null {
  if (stored === null) return null;
  // As `writeDelegation` wrote it.
  const { finLe, ...rest } = JSON.parse(stored) as Omit<DelegationDeSession, 'finLe'> & {
    finLe: string;
  };
  return { ...rest, finLe: fromInstant(finLe) };
}
