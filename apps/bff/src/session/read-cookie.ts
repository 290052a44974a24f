import type { IncomingMessage } from 'node:http';

/** Value of a cookie as sent; null when absent. Ours hold base64url or a word: nothing to decode. */
export function readCookie(request: IncomingMessage, name: string): string | null {
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const separator = pair.indexOf('=');
    if (separator > 0 && pair.slice(0, separator).trim() === name)
      return pair.slice(separator + 1).trim();
  }
  return null;
}
