import { type RefObject, useEffect, useRef } from 'react';
import { isRefusal } from './api-problem.ts';
import type { Lock } from './lock/lock.ts';

/** The password of a door: once refused, it is emptied and takes the focus, to be typed again. */
export function usePasswordField(
  error: Error | null,
  lock: Lock | null,
): RefObject<HTMLInputElement | null> {
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = password.current;
    if (field === null || (lock === null && !isRefusal(error))) return;
    field.value = '';
    field.focus();
  }, [error, lock]);
  return password;
}

/** What is typed in a field of a form. */
export function textOf(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === 'string' ? value : '';
}
