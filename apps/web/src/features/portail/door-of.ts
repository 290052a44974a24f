import type { EspaceId } from '@eps/espaces';
import { type DoorWords, doors } from './doors.ts';

/** @throws Error for an espace without a door: `doors` has every declared one */
export function doorOf(id: EspaceId): DoorWords {
  const found = doors.find((door) => door.id === id);
  if (found === undefined) throw new Error(`No door for ${id}`);
  return found;
}
