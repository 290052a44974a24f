import type { Logger } from '../observability/logger.ts';
import type { PscClient } from './psc-client.ts';
import { PscRefused, PscUnavailable } from './psc-errors.ts';

/**
 * The same client, whose failures are noted: an operator sees why cards do not work. Codes of ours only,
 * nothing of an answer. What people decide themselves is not a failure.
 */
export function watchPsc(client: PscClient, logger: Logger): PscClient {
  const watched = async <Answer>(work: Promise<Answer>): Promise<Answer> =>
    work.catch((error: unknown) => {
      note(error, logger);
      throw error;
    });
  return {
    ...client,
    begin: (...given) => watched(client.begin(...given)),
    finish: (...given) => watched(client.finish(...given)),
    readLogoutToken: (...given) => watched(client.readLogoutToken(...given)),
  };
}

function note(error: unknown, logger: Logger): void {
  if (error instanceof PscUnavailable) logger.note('psc-unavailable', { reason: error.code });
  if (error instanceof PscRefused && error.reason !== 'refus-utilisateur')
    logger.note('psc-refused', { reason: error.reason });
}
