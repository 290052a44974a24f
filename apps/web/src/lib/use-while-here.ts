import { useState } from 'react';
import { useLocation } from 'react-router';

/**
 * A state that holds for one entry of the history: leaving for another page, or for this same one again, drops it.
 *
 * @param absent what it is before it is set, and once dropped
 */
export function useWhileHere<T>(absent: T): readonly [T, (value: T) => void] {
  const { key } = useLocation();
  const [held, setHeld] = useState({ key, value: absent });
  const here = held.key === key ? held : { key, value: absent };
  if (here !== held) setHeld(here);
  return [here.value, (value) => setHeld((now) => ({ ...now, value }))];
}
