import type { Answer } from './browser.ts';

/** All that tells two answers apart, but the date, the reference, and cookies that are random by design. */
export function comparable({ headers, text }: Answer): string {
  const reference = headers.get('x-request-id') ?? '';
  const kept = [...headers]
    .filter(([name]) => name !== 'date' && name !== 'x-request-id')
    .map(([name, value]) => [
      name,
      value.replace(/eps-navigateur=[\w-]{43}/, '').replace(/Expires=[^;]+/, ''),
    ]);
  return JSON.stringify(kept) + text.replaceAll(reference, '');
}
