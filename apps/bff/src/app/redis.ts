import { createClient, type RedisClientType } from 'redis';
import type { Logger } from '../observability/logger.ts';

export type RedisClient = RedisClientType;

function openClient(url: string): RedisClient {
  return createClient({
    url,
    // A command issued while Redis is away fails at once instead of waiting for it (connect-redis #373).
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    // Finds a connection that is open and mute.
    pingInterval: 5_000,
    socket: {
      connectTimeout: 1_500,
      socketTimeout: 15_000,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 2_000),
    },
  });
}

/** Connects in the background and for as long as it takes: readiness says whether it is there. */
export function openRedis(url: string, logger: Logger): RedisClient {
  const client = openClient(url);
  let told = false;
  client.on('error', (error: Error) => {
    if (!told) logger.fault('redis', error);
    told = true;
  });
  client.on('ready', () => {
    told = false;
  });
  client.connect().catch(() => undefined);
  return client;
}
