import {
  type Context,
  purgeConventions,
  purgeExpired,
  sweepCourriers,
  sweepPieces,
} from '@eps/domain';
import type { Logger } from '../observability/logger.ts';

const EVERY_MS = 10 * 60 * 1000;
/** What was left unfinished for an hour is gone within the next minute. */
const SWEEP_EVERY_MS = 60 * 1000;

/**
 * Removes what has expired: at start, then every ten minutes; unfinished files every minute. Instances
 * may do it at the same time.
 */
export function startHousekeeping(ctx: Context, logger: Logger): { stop(): Promise<void> } {
  const tidy = async (): Promise<void> => {
    await purgeExpired(ctx);
    await sweepCourriers(ctx);
    await purgeConventions(ctx);
  };
  const chores = [
    repeat(EVERY_MS, 'purge', tidy, logger),
    repeat(SWEEP_EVERY_MS, 'purge pieces', () => sweepPieces(ctx), logger),
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
