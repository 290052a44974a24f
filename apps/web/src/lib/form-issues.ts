import type { FieldErrors, FieldValues, Path, UseFormSetError } from 'react-hook-form';
import type { FieldIssue } from '../ui/error-summary.tsx';
import { ApiProblem } from './api-problem.ts';
import { issueText } from './issue-text.ts';

/** « Numéro RPPS : saisissez… », in the order of the form, for `ErrorSummary`. */
export function issuesOf<Values extends FieldValues>(
  errors: FieldErrors<Values>,
  labels: Readonly<Partial<Record<keyof Values & string, string>>>,
): FieldIssue[] {
  return Object.entries(labels).flatMap(([field, label]) => {
    const message = errors[field]?.message;
    if (typeof message !== 'string' || message === '') return [];
    return [{ field, message: issueText(String(label), message) }];
  });
}

/**
 * Puts what the server refused on its fields: the problem's own `errors`, or the field its code is about.
 *
 * @returns whether the problem found its place; otherwise it is to be told above the form
 */
export function putOnFields<Values extends FieldValues>(
  error: Error,
  setError: UseFormSetError<Values>,
  fields: readonly Path<Values>[],
  byCode: Readonly<Record<string, Path<Values>>> = {},
): boolean {
  if (!(error instanceof ApiProblem)) return false;
  const { code, detail, errors = {} } = error.problem;
  const field = byCode[code];
  const found = field === undefined ? errors : { [field]: [detail] };
  let placed = false;
  for (const name of fields) {
    const message = found[name]?.[0];
    if (message === undefined) continue;
    setError(name, { type: 'server', message });
    placed = true;
  }
  return placed;
}

/**
 * Waits for what a form has sent; what became of it is told by its mutation. `handleSubmit` counts a submission once its
 * callback is over: with the answer, the focus goes where the errors now are (`ErrorSummary`), not before there are any.
 */
export async function answered(sent: Promise<unknown>): Promise<void> {
  await sent.catch(() => undefined);
}
