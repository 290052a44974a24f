import { type Context, purgeExpired } from '@eps/domain';
import type { Logger } from '../observability/logger.ts';

const EVERY_MS = 10 * 60 * 1000;

/** Removes what has expired, at start and every ten minutes. Instances may do it at the same time. */
export function startHousekeeping(ctx: Context, logger: Logger): { stop(): Promise<void> } {
  let under: Promise<void> = Promise.resolve();
  const tidy = (): void => {
    under = purgeExpired(ctx).then(
      () => undefined,
      (error: unknown) => logger.fault('purge', error),
    );
  };
  const timer = setInterval(tidy, EVERY_MS);
  timer.unref();
  tidy();
  return {
    stop: () => {
      clearInterval(timer);
      return under;
    },
  };
}
