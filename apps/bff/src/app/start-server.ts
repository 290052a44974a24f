import { countMessages, createCourier } from '@eps/domain';
import type { Config } from '../config/config.ts';
import type { Logger } from '../observability/logger.ts';
import { createMetrics } from '../observability/metrics.ts';
import { createPscClient } from '../psc/create-psc-client.ts';
import { watchPsc } from '../psc/watch-psc.ts';
import { createApp } from './create-app.ts';
import { createContext } from './create-context.ts';
import { createTransports } from './create-transports.ts';
import { startHousekeeping } from './housekeeping.ts';
import { listen } from './listen.ts';
import { prepareDemo } from './prepare-demo.ts';
import { openRedis } from './redis.ts';
import { warmUp } from './warm-up.ts';

export interface RunningServer {
  readonly port: number;
  /** Stops accepting, drains, sends nothing more, closes the stores. */
  stop(): Promise<void>;
}

/** Puts every real part together and serves. */
export async function startServer(config: Config, logger: Logger): Promise<RunningServer> {
  const metrics = createMetrics({ process: true });
  const bare = createContext(config);
  const ctx = { ...bare, hasher: metrics.watchHasher(bare.hasher) };
  metrics.watchOutbox(() => countMessages(ctx));
  if (config.mode === 'demo') await prepareDemo(ctx);

  await warmUp(ctx, config.espaces);

  const redis = config.redisUrl === null ? null : openRedis(config.redisUrl, logger);
  const courier = createCourier(ctx, createTransports(ctx, config), {
    onFault: (error, message) => {
      metrics.countDeliveryFault();
      logger.fault(`courier ${message?.genre ?? 'outbox'}`, error, message?.id);
    },
  });
  let stopping = false;
  const app = createApp({
    config,
    ctx,
    redis,
    psc: config.psc && watchPsc(createPscClient(config.psc), logger),
    logger,
    metrics,
    nudge: () => courier.nudge(),
    isStopping: () => stopping,
  });
  const listening = await listen(app, config.port);
  courier.start();
  const housekeeping = startHousekeeping(ctx, logger);
  logger.note('started', { mode: config.mode, port: listening.port });

  return {
    port: listening.port,
    async stop() {
      if (stopping) return;
      stopping = true;
      logger.note('stopping');
      await listening.close();
      await Promise.all([courier.stop(), housekeeping.stop()]);
      redis?.destroy();
      await ctx.db.destroy();
      logger.note('stopped');
    },
  };
}
