import type { UseMutationResult } from '@tanstack/react-query';
import { FailureNotice } from '../lib/failure-notice.tsx';
import './menu-act.css';

interface MenuActProps<Variables> {
  act: UseMutationResult<unknown, Error, Variables>;
  /** What is under way. */
  busy: string;
}

/** What becomes of a choice of the account menu: the menu itself has closed on it. */
export function MenuAct<Variables>({ act, busy }: MenuActProps<Variables>) {
  const { isPending, error, variables, mutate } = act;
  if (!isPending && error === null) return null;
  return (
    <div className="menu-act container">
      {isPending ? <p role="status">{busy}</p> : null}
      <FailureNotice error={error} onRetry={() => mutate(variables)} focused />
    </div>
  );
}
