import { randomBytes } from 'node:crypto';
import type { EspaceId } from '@eps/espaces';
import type { RequestHandler } from 'express';
import session from 'express-session';
import { sessionCookieName } from './cookie-names.ts';
import { HashedSessionStore } from './hashed-store.ts';
import type { SessionRecords } from './session-records.ts';
import './session-data.ts';

/** express-session for one espace: its own cookie, its own part of the store. */
export function sessionMiddleware(options: {
  espace: EspaceId;
  records: SessionRecords;
  secret: string;
  https: boolean;
}): RequestHandler {
  const { espace, records, secret, https } = options;
  return session({
    name: sessionCookieName(espace, https),
    secret,
    store: new HashedSessionStore(records, espace),
    genid: () => randomBytes(32).toString('base64url'),
    saveUninitialized: false,
    resave: false,
    rolling: false,
    // No expiry: it goes with the browser; the limits that count are the server's.
    cookie: { httpOnly: true, sameSite: 'strict', secure: https, path: '/' },
  });
}
