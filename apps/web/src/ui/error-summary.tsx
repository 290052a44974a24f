import { useEffect, useRef } from 'react';
import { controlId } from './control-id.ts';
import './error-summary.css';
import { Notice } from './notice.tsx';
import { UI } from './first-texts.fr.ts';

/** One information to correct. */
export interface FieldIssue {
  /** Name of the field (its control’s id is `controlId(field)`). */
  field: string;
  /** Short: « Mon numéro tiers : il manque un chiffre ». */
  message: string;
}

interface ErrorSummaryProps {
  issues: readonly FieldIssue[];
  /** Changes at each submission, so that the focus moves again (`formState.submitCount`). */
  attempt: number;
}

function focusControl(field: string): void {
  const control = document.getElementById(controlId(field));
  const focusable = control?.matches('input, textarea, select, button, [tabindex]');
  const target =
    focusable === true ? control : control?.querySelector<HTMLElement>('input, textarea');
  target?.focus();
}

/**
 * Where a refused form takes the focus: to the list of what to correct, or straight to the field when there is one.
 * Renders nothing for fewer than two issues.
 */
export function ErrorSummary({ issues, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(issues);

  useEffect(() => {
    latest.current = issues;
  }, [issues]);

  useEffect(() => {
    const [first, second] = latest.current;
    if (attempt === 0 || first === undefined) return;
    if (second === undefined) focusControl(first.field);
    else box.current?.focus();
  }, [attempt]);

  if (issues.length < 2) return null;
  const title = UI.errorsToFix(issues.length);
  return (
    <div className="ui-errors" ref={box} tabIndex={-1} role="group" aria-label={title}>
      <Notice kind="err" title={title}>
        <ul className="ui-errors__list">
          {issues.map(({ field, message }) => (
            <li key={field}>
              <a
                href={`#${controlId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusControl(field);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
