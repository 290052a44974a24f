import { availableParallelism } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Config } from './config.ts';
import { keepDemoSecrets } from './demo-secrets.ts';
import { type Environment, environmentSchema, namedVariables } from './environment.ts';
import { type ConfigFault, productionFaults } from './production-rules.ts';
import { pscConfigOf } from './psc-config.ts';
import { configTexts } from './texts.fr.ts';
import { workspaceRoot } from './workspace-root.ts';

/** The settings forbid starting. Its message lists every reason, one per line. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map(({ variable, reason }) => `  - ${variable}\u00a0: ${reason}`);
    super([configTexts.heading, ...lines].join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/**
 * Reads the settings: the only reader of `process.env`.
 *
 * @param source variables; `process.env` unless a test says otherwise
 * @param root folder that relative paths and `var/` start from
 * @throws ConfigError with everything missing or unsafe
 */
export function loadConfig(source: NodeJS.ProcessEnv = process.env, root = workspaceRoot): Config {
  const parsed = environmentSchema.safeParse(namedVariables(source));
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => ({
        variable: String(path[0] ?? ''),
        reason: message,
      })),
    );
  }
  const env = parsed.data;
  if (env.APP_MODE === 'production') {
    const faults = productionFaults(env);
    if (faults.length > 0) throw new ConfigError(faults);
  }
  return toConfig(env, root);
}

function toConfig(env: Environment, root: string): Config {
  const demo = env.APP_MODE === 'demo';
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const secrets =
    demo && !(env.SESSION_SECRET && env.DATA_KEY)
      ? keepDemoSecrets(join(root, 'var', 'secrets.json'))
      : { SESSION_SECRET: '', DATA_KEY: '' };
  return {
    mode: env.APP_MODE,
    port: env.PORT,
    publicUrl,
    https: publicUrl.startsWith('https:'),
    databaseUrl: databaseUrlFrom(env.DATABASE_URL, root),
    redisUrl: env.REDIS_URL ?? null,
    sessionSecret: env.SESSION_SECRET ?? secrets.SESSION_SECRET,
    dataKey: env.DATA_KEY ?? secrets.DATA_KEY,
    smtpUrl: env.SMTP_URL ?? null,
    smsUrl: env.SMS_URL ?? null,
    filesUrl: filesUrlFrom(env.FILES_URL, root),
    addressUrl: env.ADDRESS_URL ?? (demo ? `http://127.0.0.1:${env.PORT}/dev/adresses` : null),
    psc: pscConfigOf(env),
    mailFrom: env.MAIL_FROM ?? null,
    espaces: env.ESPACES,
    // Production stands behind a proxy that ends TLS, usually on the same machine.
    trustProxy: env.TRUST_PROXY ?? (demo ? false : 'loopback'),
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    rateLimits: env.DEV_RATE_LIMITS !== 'off',
    devCaptchaAnswer: env.DEV_CAPTCHA_ANSWER ?? null,
    hashesAtOnce: Math.max(1, Math.min(availableParallelism(), env.UV_THREADPOOL_SIZE - 2)),
    webDist: env.WEB_DIST ?? join(root, 'apps', 'web', 'dist'),
  };
}

/** A relative SQLite path starts at the workspace, whatever folder a command is run from. */
function databaseUrlFrom(given: string | undefined, root: string): string {
  const url = given ?? 'sqlite:var/espace-pro-sante.sqlite';
  if (!url.startsWith('sqlite:')) return url;
  const path = url.slice('sqlite:'.length);
  return path === ':memory:' || isAbsolute(path) ? url : `sqlite:${join(root, path)}`;
}

/** The same for a folder of files. */
function filesUrlFrom(given: string | undefined, root: string): string {
  const url = given ?? 'file:var/files';
  if (!url.startsWith('file:')) return url;
  const path = url.slice('file:'.length).replace(/^\/\//, '');
  return `file:${isAbsolute(path) ? path : join(root, path)}`;
}
