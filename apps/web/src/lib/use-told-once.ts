import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * What the history entry tells this page, once: it leaves the entry as soon as it is shown, so that neither a reload nor
 * « back » says it again, and stays on screen until one leaves.
 *
 * @param name of the text in the state of the entry
 */
export function useToldOnce(name: string): string | undefined {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const [shown, setShown] = useState<string>();
  const told = textOf(state, name);
  if (told !== undefined && told !== shown) setShown(told);
  useEffect(() => {
    if (told === undefined) return;
    const rest = { ...(state as object), [name]: undefined };
    void navigate({ pathname, search, hash }, { replace: true, state: rest });
  }, [told, name, state, pathname, search, hash, navigate]);
  return told ?? shown;
}

function textOf(state: unknown, name: string): string | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const value: unknown = Object.entries(state).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}
