import {
  endDelegueSession,
  endOtherDelegueSessions,
  endOtherSessions,
  endSession,
  listDelegueSessions,
  listSessions,
  type SessionOuverte,
} from '@eps/contracts';
import type { EspaceId } from '@eps/espaces';
import { call } from '../../../lib/api.ts';

/** One of the list; a delegate’s says in whose espace. */
export type ListedSession = SessionOuverte & { readonly pour?: string };

/** Whose sessions are listed and closed. */
export interface SessionCalls {
  list: (
    espace: EspaceId,
    signal: AbortSignal,
  ) => Promise<{ readonly sessions: readonly ListedSession[] }>;
  end: (espace: EspaceId, id: string) => Promise<unknown>;
  endOthers: (espace: EspaceId) => Promise<{ readonly fermees: number }>;
}

/** Those of the account. */
export const sessionsOfAccount: SessionCalls = {
  list: (espace, signal) => call(listSessions, { params: { espace }, signal }),
  end: (espace, id) => call(endSession, { params: { espace, id } }),
  endOthers: (espace) => call(endOtherSessions, { params: { espace } }),
};

/** Those of the delegate signed in, whoever they act for. */
export const sessionsOfDelegue: SessionCalls = {
  list: (espace, signal) => call(listDelegueSessions, { params: { espace }, signal }),
  end: (espace, id) => call(endDelegueSession, { params: { espace, id } }),
  endOthers: (espace) => call(endOtherDelegueSessions, { params: { espace } }),
};
