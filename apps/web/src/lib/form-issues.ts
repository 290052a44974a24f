import type { FieldErrors, FieldValues, Path, UseFormSetError } from 'react-hook-form';
import type { FieldIssue } from '../ui/error-summary.tsx';
import { ApiProblem } from './api-problem.ts';

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

/** « E-mail : renseignez ce champ. »: a field's message, named, in a list. */
export function issueText(label: string, message: string): string {
  return `${label}\u00a0: ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`;
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
