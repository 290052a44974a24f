import { isIP } from 'node:net';
import { isEspaceId, espaceIds } from '@eps/espaces';
import * as z from 'zod';
import { configTexts as texts } from './texts.fr.ts';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

/** An unset and an empty variable are the same thing. */
const given = z.string().trim().min(1);

const port = z
  .string()
  .regex(/^\d{1,5}$/, texts.port)
  .transform(Number)
  .refine((value) => value < 65_536, texts.port);

const origin = given
  .refine(isWebAddress, { error: texts.url, abort: true })
  .refine((value) => ['', '/'].includes(new URL(value).pathname), texts.urlPath)
  .transform((value) => new URL(value).origin);

const databaseUrl = given.regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, texts.databaseUrl);

const served = given.transform((value, ctx) => {
  const names = value.split(',').map((name) => name.trim());
  const known = names.filter(isEspaceId);
  if (known.length === names.length) return known;
  ctx.addIssue({ code: 'custom', message: texts.espaces(espaceIds) });
  return z.NEVER;
});

/** Proxies whose X-Forwarded-* are believed: how many, or which (addresses, ranges, `loopback`…). Never all. */
const trustProxy = given
  .refine((value) => value !== 'true', texts.trustAll)
  .regex(
    /^(false|\d|((loopback|linklocal|uniquelocal|[\d.]{7,15}(\/\d+)?|[\da-f:]*:[\da-f:.]*(\/\d+)?)(,\s*|$))+)$/i,
    texts.trustProxy,
  )
  .transform((value): false | number | string => {
    if (value === '0' || value === 'false') return false;
    return /^\d$/.test(value) ? Number(value) : value;
  })
  .refine((value) => typeof value !== 'string' || value.split(',').every(isProxy), {
    error: texts.trustProxy,
  });

/** The variables the portal reads; what each means is in docs/operations.md. */
export const environmentSchema = z.object({
  APP_MODE: z.enum(['demo', 'production'], texts.mode).default('demo'),
  PORT: port.default(3000),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: databaseUrl.optional(),
  REDIS_URL: given
    .refine((value) => /^rediss?:\/\/./.test(value) && URL.canParse(value), texts.redisUrl)
    .optional(),
  SESSION_SECRET: given.optional(),
  DATA_KEY: given.refine((value) => decodedBytes(value) >= 32, texts.dataKey).optional(),
  SMTP_URL: given
    .refine((value) => /^smtps?:\/\/./.test(value) && URL.canParse(value), texts.smtpUrl)
    .optional(),
  SMS_URL: given.refine(isWebAddress, texts.url).optional(),
  FILES_URL: given
    .refine((value) => /^file:.+/.test(value) || isBucket(value), texts.filesUrl)
    .optional(),
  ADDRESS_URL: given.refine(isWebAddress, texts.url).optional(),
  PSC_ISSUER: given.refine(isWebAddress, texts.url).optional(),
  PSC_DISCOVERY_URL: given.refine(isWebAddress, texts.url).optional(),
  PSC_CLIENT_ID: given.optional(),
  PSC_CLIENT_SECRET: given.optional(),
  MAIL_FROM: given.optional(),
  ESPACES: served.default([...espaceIds]),
  TRUST_PROXY: trustProxy.optional(),
  METRICS_TOKEN: given.min(24, texts.metricsToken).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, texts.logLevel).optional(),
  DEV_RATE_LIMITS: z.enum(['on', 'off'], texts.onOff).optional(),
  DEV_CAPTCHA_ANSWER: given.max(32, texts.captchaAnswer).optional(),
  WEB_DIST: given.optional(),
  UV_THREADPOOL_SIZE: z
    .string()
    .regex(/^\d{1,4}$/, texts.threads)
    .transform(Number)
    .default(4),
});

export type Environment = z.output<typeof environmentSchema>;

/** Keeps the variables that the schema names, without the empty ones. */
export function namedVariables(source: NodeJS.ProcessEnv): Record<string, string> {
  const names = Object.keys(environmentSchema.shape);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = source[name];
      return value === undefined || value.trim() === '' ? [] : [[name, value]];
    }),
  );
}

function decodedBytes(base64: string): number {
  return /^[\w+/=-]+$/.test(base64) ? Buffer.from(base64, 'base64').length : 0;
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/** `s3://bucket?endpoint=https://…&region=…` */
function isBucket(value: string): boolean {
  if (!/^s3:\/\/[a-z\d][a-z\d.-]{2,62}(\?|$)/.test(value) || !URL.canParse(value)) return false;
  const endpoint = new URL(value).searchParams.get('endpoint');
  return endpoint === null || isWebAddress(endpoint);
}

/** A name that Express knows, or an address or range that exists: it throws at any other. */
function isProxy(text: string): boolean {
  const [address = '', bits] = text.trim().split('/');
  if (['loopback', 'linklocal', 'uniquelocal'].includes(address)) return bits === undefined;
  const size = { 4: 32, 6: 128, 0: -1 }[isIP(address)] ?? -1;
  return size > 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= size));
}
