import type { Route } from '@eps/contracts';
import type { FieldError, FieldErrors, FieldValues, ResolverResult } from 'react-hook-form';
import * as z from 'zod/mini';
import { bodySchema } from './body-schema.ts';

/** What is wrong, by field of a form. */
export type Faults<Field extends string> = Partial<Record<Field, FieldError>>;

/** What is wrong with a field, in words. */
export function fault(message: string): FieldError {
  return { type: 'contract', message };
}

/**
 * Judges what will be sent by the contract's own schema: the first fault of each field, in its words.
 *
 * @param fields those of the form, or what tells the form's field of one of the contract
 */
export function contractFaults<Field extends string>(
  route: Route,
  body: unknown,
  fields: readonly Field[] | ((name: string) => Field | undefined),
): Faults<Field> {
  const faults: Faults<Field> = {};
  const { error } = z.safeParse(bodySchema(route), body);
  for (const { path, message } of error?.issues ?? []) {
    const name = String(path[0]);
    const field = typeof fields === 'function' ? fields(name) : fields.find((one) => one === name);
    if (field !== undefined) faults[field] ??= fault(message);
  }
  return faults;
}

/** The answer of a resolver: everything that is wrong at once, or the values. */
export function judged<Values extends FieldValues>(
  values: Values,
  errors: FieldErrors<Values>,
): ResolverResult<Values> {
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
}

/** The first thing that is wrong with what will be sent, in the contract's words; null where nothing is. */
export function firstFault(route: Route, body: unknown): string | null {
  return z.safeParse(bodySchema(route), body).error?.issues[0]?.message ?? null;
}
