import { Writable } from 'node:stream';
import { createMemoryPage } from './web-dist.ts';
import {
  createTestContext,
  createTestDatabase,
  type Dialect,
  type TestClock,
} from '@eps/domain/testing';
import {
  type Context,
  createCourier,
  createDemoTransport,
  type Courier,
  type PasswordHasher,
} from '@eps/domain';
import { createApp } from '../src/app/create-app.ts';
import { listen } from '../src/app/listen.ts';
import type { RedisClient } from '../src/app/redis.ts';
import type { Config } from '../src/config/config.ts';
import { createLogger } from '../src/observability/logger.ts';
import { createMetrics } from '../src/observability/metrics.ts';
import type { PscClient } from '../src/psc/psc-client.ts';
import { createBrowser, type Browser } from './browser.ts';

export interface TestPortal {
  readonly origin: string;
  readonly ctx: Context & { clock: TestClock };
  readonly courier: Courier;
  /** Lines logged so far, as text. */
  readonly logs: readonly string[];
  /** A new browser, without cookies. */
  browser(): Browser;
  /** Another instance of the application on the same database. */
  instance(changes?: Partial<Config>): Promise<{ origin: string; close(): Promise<void> }>;
  stop(): Promise<void>;
}

export interface PortalOptions {
  readonly config?: Partial<Config>;
  readonly hasher?: PasswordHasher;
  readonly redis?: RedisClient;
  readonly psc?: PscClient;
  /** The application speaks to a database that fails in this way. */
  readonly context?: (ctx: Context) => Context;
}

/** The application on real parts and a free port; messages arrive in the demo mailbox. */
export async function startPortal(
  dialect: Dialect,
  options: PortalOptions = {},
): Promise<TestPortal> {
  const database = await createTestDatabase(dialect);
  const ctx = { ...createTestContext(database.db), publicUrl: 'http://localhost:3000' };
  if (options.hasher) Object.assign(ctx, { hasher: options.hasher });
  const transport = createDemoTransport(ctx);
  const courier = createCourier(ctx, { email: transport, sms: transport, courrier: transport });
  const logs: string[] = [];
  const closers: (() => Promise<void>)[] = [];

  const instance = async (changes: Partial<Config> = {}) => {
    const app = createApp({
      config: { ...testConfig(), ...options.config, ...changes },
      ctx: options.context ? options.context(ctx) : ctx,
      redis: options.redis ?? null,
      psc: options.psc ?? null,
      logger: createLogger('info', capture(logs)),
      metrics: createMetrics({ process: false }),
      nudge: () => undefined,
      isStopping: () => false,
    });
    const { port, close } = await listen(app, 0);
    closers.push(close);
    return { origin: `http://127.0.0.1:${port}`, close };
  };

  const { origin } = await instance();
  return {
    origin,
    ctx,
    courier,
    logs,
    instance,
    browser: () => createBrowser(origin),
    async stop() {
      await Promise.all(closers.map((close) => close()));
      await database.drop();
    },
  };
}

export function testConfig(): Config {
  return {
    mode: 'demo',
    port: 0,
    publicUrl: 'http://localhost:3000',
    https: false,
    databaseUrl: '',
    redisUrl: null,
    sessionSecret: 'a secret of the tests, longer than thirty-two characters',
    dataKey: '',
    smtpUrl: null,
    smsUrl: null,
    mailFrom: null,
    filesUrl: '',
    addressUrl: null,
    psc: null,
    espaces: ['ordre'],
    trustProxy: false,
    metricsToken: null,
    logLevel: 'info',
    rateLimits: true,
    devCaptchaAnswer: null,
    hashesAtOnce: 2,
    webDist: createMemoryPage(),
  };
}

function capture(lines: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
}
