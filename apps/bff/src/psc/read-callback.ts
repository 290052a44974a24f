import { PscRefused } from './psc-errors.ts';
import { readErrorCode } from './read-failure.ts';

const LONGEST_CODE = 2_000;

/**
 * What the browser brings back (RFC 6749 §4.1.2, RFC 9207). The state comes first: without the right
 * one, the answer is to somebody else's request, and not even its error is this person's.
 *
 * @returns the parameters to exchange: `code`, `state`, and `iss` where the provider gives it
 * @throws PscRefused, PscUnavailable when that is the provider's answer
 */
export function readCallback(
  { searchParams }: URL,
  expected: { readonly state: string; readonly issuer: string },
): URLSearchParams {
  const state = only(searchParams, 'state', 'etat');
  if (state === null || state !== expected.state) throw new PscRefused('etat');
  const iss = only(searchParams, 'iss', 'emetteur');
  if (iss !== null && iss !== expected.issuer) throw new PscRefused('emetteur');
  const error = only(searchParams, 'error', 'reponse');
  if (error !== null) throw readErrorCode(error);
  const code = only(searchParams, 'code', 'reponse');
  if (code === null || code.length > LONGEST_CODE) throw new PscRefused('reponse');
  return new URLSearchParams({ code, state, ...(iss === null ? {} : { iss }) });
}

/** Null when absent or empty; refused when given twice, of which each side could read another. */
function only(
  parameters: URLSearchParams,
  name: string,
  reason: 'etat' | 'emetteur' | 'reponse',
): string | null {
  const [value = '', ...more] = parameters.getAll(name);
  if (more.length > 0) throw new PscRefused(reason);
  return value === '' ? null : value;
}
