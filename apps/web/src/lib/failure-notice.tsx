import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ApiProblem } from './api-problem.ts';
import './failure-notice.css';
import { failureTexts as T } from './failure.texts.fr.ts';

interface FailureNoticeProps {
  error: Error | null;
  /** Does again what failed, with what was typed. */
  onRetry?: (() => void) | undefined;
  /** Takes the focus when it appears: a form was refused for no field of its own. */
  focused?: boolean;
  /** Replaces the detail of a problem: links put into its sentence. */
  children?: ReactNode;
}

/** What went wrong, in the server's words or « La connexion a été coupée »; nothing without an error. */
export function FailureNotice({ error, onRetry, focused = false, children }: FailureNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused && error !== null) box.current?.focus();
  }, [error, focused]);
  if (error === null) return null;
  const problem = error instanceof ApiProblem ? error.problem : null;
  const final = problem !== null && problem.status < 500;
  return (
    <div className="failure" ref={box} tabIndex={-1}>
      <Notice kind="err" live="alert" title={problem === null ? T.reseau : problem.title}>
        <p>{children ?? problem?.detail ?? T.reseauDetail}</p>
        {problem !== null && !final ? (
          <p>
            {T.reference}
            <strong className="tabular">{problem.reference}</strong>
          </p>
        ) : null}
        {onRetry === undefined || final ? null : (
          <Button size="small" onClick={onRetry}>
            {T.reessayer}
          </Button>
        )}
      </Notice>
    </div>
  );
}
