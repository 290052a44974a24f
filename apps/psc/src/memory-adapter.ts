import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAtMs: number;
}

/** What a grant gave. An interaction under way names a grant too, and must outlive it when cards change. */
const OF_A_GRANT = ['AccessToken', 'AuthorizationCode', 'RefreshToken'];

/** Beyond so many, what has expired is dropped. */
const MOST = 500;

/**
 * Sessions, codes and tokens of one stand-in, in memory: they end with the process. The library’s
 * own in-memory store is one for the whole process, which tests running side by side would share.
 */
export function createMemoryAdapter(): AdapterFactory {
  const rows = new Map<string, Kept>();
  return (model) => adapterOf(model, rows);
}

function adapterOf(model: string, rows: Map<string, Kept>): Adapter {
  const keyOf = (id: string): string => `${model}:${id}`;
  const findBy = (field: 'uid' | 'userCode', value: string): AdapterPayload | undefined =>
    Array.from(rows).find(
      ([key, { payload }]) => key.startsWith(`${model}:`) && payload[field] === value,
    )?.[1].payload;
  return {
    async upsert(id, payload, expiresInSeconds) {
      if (rows.size > MOST) dropExpired(rows);
      const lifetimeMs = expiresInSeconds === undefined ? Infinity : expiresInSeconds * 1000;
      rows.set(keyOf(id), { payload, expiresAtMs: Date.now() + lifetimeMs });
    },
    async find(id) {
      const kept = rows.get(keyOf(id));
      return kept && kept.expiresAtMs > Date.now() ? kept.payload : undefined;
    },
    async findByUid(uid) {
      return findBy('uid', uid);
    },
    async findByUserCode(userCode) {
      return findBy('userCode', userCode);
    },
    async consume(id) {
      const kept = rows.get(keyOf(id));
      if (kept) kept.payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      rows.delete(keyOf(id));
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of rows) {
        const isGiven = OF_A_GRANT.some((given) => key.startsWith(`${given}:`));
        if (isGiven && payload.grantId === grantId) rows.delete(key);
      }
    },
  };
}

function dropExpired(rows: Map<string, Kept>): void {
  const now = Date.now();
  for (const [key, { expiresAtMs }] of rows) if (expiresAtMs <= now) rows.delete(key);
}
