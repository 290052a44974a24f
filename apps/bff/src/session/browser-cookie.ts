import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { browserCookieName } from './cookie-names.ts';
import { readCookie } from './read-cookie.ts';

const LIFETIME_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * The browser's long-lived id (256 random bits), or null where it kept none; it then gets one with
 * this answer. Not a proof of anything: it only separates counters.
 */
export function identifyBrowser(request: Request, response: Response, https: boolean) {
  const name = browserCookieName(https);
  const kept = readCookie(request, name);
  if (kept !== null && /^[\w-]{43}$/.test(kept)) return kept;
  response.cookie(name, randomBytes(32).toString('base64url'), {
    httpOnly: true,
    secure: https,
    sameSite: 'strict',
    path: '/',
    maxAge: LIFETIME_MS,
  });
  return null;
}
