import { welcome } from './app/welcome.ts';
import { startServer } from './app/start-server.ts';
import type { Config } from './config/config.ts';
import { ConfigError, loadConfig } from './config/load-config.ts';
import { createLogger } from './observability/logger.ts';

const config = readConfig();
const logger = createLogger(config.logLevel);

// Beyond what anybody foresaw, the state is unknown: say it and let the supervisor start anew.
process.on('uncaughtException', (error) => die('uncaught', error));
process.on('unhandledRejection', (error) => die('unhandled', error));

const server = await startServer(config, logger).catch((error: unknown) => die('start', error));
if (config.mode === 'demo') process.stdout.write(welcome(config, server.port));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => die('stop', error),
    );
  });
}

function readConfig(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

function die(where: string, error: unknown): never {
  logger.fault(where, error);
  // The log leaves messages out; at start there is nobody's data in them yet.
  if (where === 'start' && error instanceof Error) process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
