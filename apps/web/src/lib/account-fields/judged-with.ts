import type { FieldErrors, FieldPath, FieldValues } from 'react-hook-form';

/**
 * For `register`, at the first of two fields: what was told of its confirmation is judged again with it. A confirmation
 * of which nothing was told waits until it is typed: passwords that were refused are both empty.
 */
export function judgedWith<Values extends FieldValues>(
  confirmation: FieldPath<Values>,
  errors: FieldErrors<Values>,
): { readonly deps: FieldPath<Values>[] } {
  return { deps: errors[confirmation] === undefined ? [] : [confirmation] };
}
