import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { Change } from './change-form.ts';
import { EditButton } from './edit-button.tsx';
import { OPEN } from './password-address.ts';

const CHANGES: readonly Change[] = ['email', 'mot-de-passe'];

/** One form open at a time, under its row; closing it gives the focus back to its button. */
export function useEditing(onFailed: (failed: boolean) => void) {
  const [search, setSearch] = useSearchParams();
  const open = CHANGES.find((change) => change === search.get(OPEN)) ?? null;
  const setOpen = (change: Change | null): void => {
    const next = new URLSearchParams(search);
    if (change === null) next.delete(OPEN);
    else next.set(OPEN, change);
    setSearch(next, { replace: true });
  };
  const id = useId();
  const buttons = useRef(new Map<Change, HTMLButtonElement>());
  const former = useRef(open);
  useEffect(() => {
    // A link of this page opened it, from further down.
    if (open !== null && open !== former.current) buttons.current.get(open)?.focus();
    former.current = open;
  }, [open]);
  const close = (): void => {
    setOpen(null);
    onFailed(false);
  };
  const toggle = (change: Change): void => {
    onFailed(false);
    setOpen(open === change ? null : change);
  };
  return {
    close,
    cancel: (): void => {
      if (open !== null) buttons.current.get(open)?.focus();
      close();
    },
    button: (change: Change, what: string) => (
      <EditButton
        ref={(button) => {
          if (button === null) buttons.current.delete(change);
          else buttons.current.set(change, button);
        }}
        what={what}
        region={`${id}-${change}`}
        open={open === change}
        onToggle={() => toggle(change)}
      />
    ),
    region: (change: Change, title: string, form: ReactNode) =>
      open === change ? (
        <section className="changement" id={`${id}-${change}`} aria-label={title}>
          <h3>{title}</h3>
          {form}
        </section>
      ) : null,
  };
}
