import { RedisStore } from 'connect-redis';
import { ConnectSessionKnexStore } from 'connect-session-knex';
import type { SessionData } from 'express-session';
import { type Database, readFirst, writeLightly } from '@eps/domain';
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
    read: (key) => readCookieSession(db, key),
    write: (key, data) => writeCookieSession(db, key, data),
    remove: async (key) => {
      await store.destroy(key, ignored);
    },
  };
}

interface CookieSessionRow {
  /** An object where the driver knows JSON (PostgreSQL), otherwise its text. */
  readonly sess: string | SessionData;
  readonly expired: string | Date;
}

/** What the store's `get` does, in a statement written once: this is read at every request. */
async function readCookieSession(db: Database, key: string): Promise<SessionData | null> {
  const sql = 'select sess, expired from sessions_http where sid = ?';
  const row = await readFirst<CookieSessionRow>(db, sql, [key]);
  if (!row || new Date(row.expired) <= new Date()) return null;
  return typeof row.sess === 'string' ? (JSON.parse(row.sess) as SessionData) : row.sess;
}

/** Pointers only: lost in a power cut, they cost a new sign-in, and what they pointed to is kept. */
function writeCookieSession(db: Database, key: string, data: SessionData): Promise<void> {
  const sql = `insert into sessions_http (sid, expired, sess) values (?, ?, ?)
    on conflict (sid) do update set expired = excluded.expired, sess = excluded.sess`;
  const expired = new Date(Date.now() + LIFETIME_SECONDS * 1000).toISOString();
  return writeLightly(db, sql, [key, expired, JSON.stringify(data)]);
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
