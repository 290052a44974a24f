import { RedisStore } from 'connect-redis';
import { ConnectSessionKnexStore } from 'connect-session-knex';
import type { SessionData } from 'express-session';
import type { Database } from '@eps/domain';
import type { RedisClient } from '../app/redis.ts';

/** Where the cookie sessions rest. Each call settles; none of them writes on a read. */
export interface SessionRecords {
  /** Patience with one call; beyond it the request is answered 503. */
  readonly deadlineMs: number;
  read(key: string): Promise<SessionData | null>;
  write(key: string, data: SessionData): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Longer than any session or parcours may live: both end by their own rows. */
const LIFETIME_SECONDS = 24 * 60 * 60;
const CLEANUP_INTERVAL_MS = 10 * 60 * 1000;

// connect-session-knex calls back and rejects on a fault: the promise is what is listened to.
const ignored = (): void => undefined;

export function databaseRecords(db: Database): SessionRecords {
  const store = new ConnectSessionKnexStore({
    knex: db,
    tableName: 'sessions_http',
    createTable: false,
    cleanupInterval: CLEANUP_INTERVAL_MS,
    onDbCleanupError: ignored,
  });
  // It looks for its table once, at start; ours may be migrated later, and readiness says so.
  store.ready.catch(ignored);
  store.ready = Promise.resolve();
  return {
    // Behind a pool: waiting a little under load is right.
    deadlineMs: 5_000,
    read: (key) => store.get(key, ignored),
    write: (key, data) => store.set(key, data, ignored),
    remove: async (key) => {
      await store.destroy(key, ignored);
    },
  };
}

export function redisRecords(client: RedisClient): SessionRecords {
  const store = new RedisStore({ client, prefix: 'eps:session:', ttl: LIFETIME_SECONDS });
  return {
    deadlineMs: 1_500,
    read: async (key) => (await store.get(key)) as SessionData | null,
    write: async (key, data) => {
      await store.set(key, data);
    },
    remove: async (key) => {
      await store.destroy(key);
    },
  };
}
