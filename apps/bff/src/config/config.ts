import type { EspaceId } from '@eps/espaces';

/** Pro Santé Connect, as it knows the portal. */
export interface PscConfig {
  /** As in the tokens, character by character. */
  readonly issuer: string;
  /** Full address of the discovery document. */
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** In demo mode: the stand-in is reached in http, on this machine. */
  readonly allowInsecure: boolean;
}

/** Everything a setting decides, parsed and checked once. Never logged. */
export interface Config {
  readonly mode: 'demo' | 'production';
  readonly port: number;
  /** Origin of the portal as people type it, without a trailing slash. */
  readonly publicUrl: string;
  /** `publicUrl` is https: cookies are Secure and `__Host-`, HSTS is sent. */
  readonly https: boolean;
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly sessionSecret: string;
  /** At least 32 bytes, base64. */
  readonly dataKey: string;
  readonly smtpUrl: string | null;
  readonly smsUrl: string | null;
  /** Where uploaded files are kept: `file:PATH` (absolute) or `s3://…`. */
  readonly filesUrl: string;
  /** Address search; null where there is none. In demo mode, the portal's own stand-in. */
  readonly addressUrl: string | null;
  /** The provider of cards; null where no espace served takes any. */
  readonly psc: PscConfig | null;
  /** Sender of e-mails; null leaves it to the domain's default. */
  readonly mailFrom: string | null;
  readonly espaces: readonly EspaceId[];
  /** As Express takes it: false, a number of proxies, or their addresses. */
  readonly trustProxy: false | number | string;
  readonly metricsToken: string | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info';
  /** False in demo mode only, for benchmarks. */
  readonly rateLimits: boolean;
  /** An answer that every captcha accepts, in demo mode only, for tests. */
  readonly devCaptchaAnswer: string | null;
  /** Passwords hashed at once: one per core, and always two threads left for files and names. */
  readonly hashesAtOnce: number;
  /** Folder of the built web application. */
  readonly webDist: string;
}
