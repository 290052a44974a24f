import {
  applyDueAddresses,
  blockDormants,
  type Context,
  purgeConventions,
  purgeCps,
  purgeDelegations,
  purgeEvenements,
  purgeExpired,
  purgeMessages,
  sweepCourriers,
  sweepPieces,
} from '@eps/domain';
import type { Logger } from '../observability/logger.ts';

const EVERY_MS = 10 * 60 * 1000;
/** What was left unfinished for an hour is gone, and a new address takes effect, within the minute. */
const SWEEP_EVERY_MS = 60 * 1000;

/**
 * Removes what has expired and blocks dormant accounts: at start, then every ten minutes; unfinished files and new addresses whose day
 * has come every minute. Instances may do it at the same time.
 */
export function startHousekeeping(ctx: Context, logger: Logger): { stop(): Promise<void> } {
  const tidy = async (): Promise<void> => {
    await purgeExpired(ctx);
    await blockDormants(ctx);
    await sweepCourriers(ctx);
    await purgeConventions(ctx);
    await purgeCps(ctx);
    await purgeDelegations(ctx);
    await purgeMessages(ctx);
  };
  const purgeLog = async (): Promise<void> => {
    for (const { espace, rang } of await purgeEvenements(ctx))
      logger.fault(`purge evenements ${espace} ${rang}`, new Error('The chain is not intact'));
  };
  const chores = [
    repeat(EVERY_MS, 'purge', tidy, logger),
    repeat(EVERY_MS, 'purge evenements', purgeLog, logger),
    repeat(SWEEP_EVERY_MS, 'purge pieces', () => sweepPieces(ctx), logger),
    repeat(SWEEP_EVERY_MS, 'due addresses', () => applyDueAddresses(ctx), logger),
  ];
  return {
    async stop() {
      await Promise.all(chores.map((chore) => chore.stop()));
    },
  };
}

/** Never twice at once; a fault is logged, and the next round tries again. */
function repeat(everyMs: number, name: string, work: () => Promise<void>, logger: Logger) {
  let under: Promise<void> | null = null;
  const run = (): void => {
    under ??= work()
      .catch((error: unknown) => logger.fault(name, error))
      .finally(() => {
        under = null;
      });
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  run();
  return {
    stop: async () => {
      clearInterval(timer);
      await under;
    },
  };
}
