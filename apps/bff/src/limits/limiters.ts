import type { Context } from '@eps/domain';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterSQLite,
} from 'rate-limiter-flexible';
import type { RedisClient } from '../app/redis.ts';
import type { LimitPolicy } from './policies.ts';

const TABLE = 'debits_http';

/** Where the shared budgets are counted. */
export interface LimiterStorage {
  readonly db: Context['db'];
  readonly redis: RedisClient | null;
}

/** One counter per class of routes. */
export function createLimiter(
  name: string,
  policy: LimitPolicy,
  { db, redis }: LimiterStorage,
): RateLimiterAbstract {
  const budget = { keyPrefix: `eps:${name}`, points: policy.points, duration: policy.seconds };
  if (policy.kept === 'memory') return new RateLimiterMemory(budget);
  // Beyond the budget, refusals come from memory: a flood does not become writes.
  const shared = { ...budget, inMemoryBlockOnConsumed: policy.points + 1 };
  if (redis)
    return new RateLimiterRedis({
      ...shared,
      storeClient: redis,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
    });
  const table = { tableName: TABLE, tableCreated: true, storeType: 'knex' };
  if (db.client.dialect === 'postgresql')
    return new RateLimiterPostgres({ ...shared, ...table, storeClient: db });
  return new RateLimiterSQLite({ ...shared, ...table, storeClient: asKnownSqlite(db) });
}

/** rate-limiter-flexible recognises Knex's SQLite by the name of its client; ours is a class. */
function asKnownSqlite(db: Context['db']) {
  const { client } = db;
  return {
    raw: db.raw.bind(db),
    client: {
      config: { client: 'better-sqlite3' },
      acquireConnection: () => client.acquireConnection(),
      releaseConnection: (connection: unknown) => client.releaseConnection(connection),
    },
  };
}
