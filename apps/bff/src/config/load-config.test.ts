import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from './load-config.ts';

const safe = {
  APP_MODE: 'production',
  PUBLIC_URL: 'https://portail.example',
  SESSION_SECRET: 'w8Jm2qPz0vYt5RkX7bLc9NdF3gHs6aQe1uTi4oZr',
  DATA_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64'),
  SMTP_URL: 'smtps://portail:secret@mail.example:465',
  SMS_URL: 'https://sms.example/send',
  PSC_ISSUER: 'https://psc.example/auth/realms/esante-wallet',
  PSC_CLIENT_ID: 'portail',
  PSC_CLIENT_SECRET: 'Kq7vXz2mN9pLr4Ws',
} as const;

function faultsOf(changes: Record<string, string | undefined>): string[] {
  return thrownBy({ ...safe, ...changes }).faults.map(({ variable }) => variable);
}

/** What forbids starting; an error without faults when nothing does. */
function thrownBy(source: Record<string, string | undefined>): ConfigError {
  try {
    loadConfig(source, emptyFolder());
    return new ConfigError([]);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'eps-config-'));
}

describe('production', () => {
  it('starts when everything is there and safe', () => {
    expect(faultsOf({})).toEqual([]);
    expect(loadConfig(safe, emptyFolder())).toMatchObject({
      mode: 'production',
      https: true,
      trustProxy: 'loopback',
      logLevel: 'info',
      rateLimits: true,
      devCaptchaAnswer: null,
    });
  });

  it('lists everything missing at once', () => {
    const error = thrownBy({ APP_MODE: 'production' });
    expect(error.faults.map(({ variable }) => variable)).toEqual([
      'PUBLIC_URL',
      'SESSION_SECRET',
      'DATA_KEY',
      'SMTP_URL',
      'SMS_URL',
      'PSC_ISSUER',
      'PSC_CLIENT_ID',
      'PSC_CLIENT_SECRET',
    ]);
    expect(error.message).toMatch(/manque \(missing\)/);
  });

  it.each([
    ['a plain http address', { PUBLIC_URL: 'http://portail.example' }, 'PUBLIC_URL'],
    ['its own machine as address', { PUBLIC_URL: 'https://localhost' }, 'PUBLIC_URL'],
    ['an address with a path', { PUBLIC_URL: 'https://portail.example/x' }, 'PUBLIC_URL'],
    ['a short secret', { SESSION_SECRET: 'w8Jm2qPz0vYt5RkX7bLc9N' }, 'SESSION_SECRET'],
    ['a repeated secret', { SESSION_SECRET: 'a'.repeat(64) }, 'SESSION_SECRET'],
    ['an example secret', { SESSION_SECRET: `changeme-${safe.DATA_KEY}` }, 'SESSION_SECRET'],
    ['a short key', { DATA_KEY: Buffer.alloc(16, 'x1').toString('base64') }, 'DATA_KEY'],
    ['a key of zeros', { DATA_KEY: Buffer.alloc(32).toString('base64') }, 'DATA_KEY'],
    ['one secret for both', { SESSION_SECRET: safe.DATA_KEY }, 'DATA_KEY'],
    ['an in-memory database', { DATABASE_URL: 'sqlite::memory:' }, 'DATABASE_URL'],
    ['an unknown database', { DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
    ['SMS in clear over the network', { SMS_URL: 'http://sms.example/send' }, 'SMS_URL'],
    ['Redis in clear over the Internet', { REDIS_URL: 'redis://redis.example:6379' }, 'REDIS_URL'],
    ['trust in every proxy', { TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
    ['limits off', { DEV_RATE_LIMITS: 'off' }, 'DEV_RATE_LIMITS'],
    ['address search in clear', { ADDRESS_URL: 'http://ban.example/search/' }, 'ADDRESS_URL'],
    ['a bucket in clear', { FILES_URL: 's3://seau?endpoint=http://s3.example' }, 'FILES_URL'],
    ['files nowhere', { FILES_URL: '/var/files' }, 'FILES_URL'],
    ['an answer to every captcha', { DEV_CAPTCHA_ANSWER: 'x' }, 'DEV_CAPTCHA_ANSWER'],
    ['an unknown espace', { ESPACES: 'ordre,autre' }, 'ESPACES'],
    ['an address that is none', { PUBLIC_URL: 'portail' }, 'PUBLIC_URL'],
    ['an SMS address without a host', { SMS_URL: 'https://' }, 'SMS_URL'],
    ['an SMS address that is none', { SMS_URL: 'https://user:CANARY@sms example' }, 'SMS_URL'],
    ['an SMTP address without a host', { SMTP_URL: 'smtp://' }, 'SMTP_URL'],
    ['a Redis address that is none', { REDIS_URL: 'redis://a b' }, 'REDIS_URL'],
    ['a proxy that cannot be', { TRUST_PROXY: '10.0.0.999' }, 'TRUST_PROXY'],
    ['a range that cannot be', { TRUST_PROXY: 'loopback, 10.0.0.0/99' }, 'TRUST_PROXY'],
    ['cards asked for in clear', { PSC_ISSUER: 'http://psc.example/realm' }, 'PSC_ISSUER'],
    [
      'a discovery document in clear',
      { PSC_DISCOVERY_URL: 'http://psc.example/d' },
      'PSC_DISCOVERY_URL',
    ],
    [
      'the secret of the demo',
      { PSC_CLIENT_SECRET: 'secret-de-demonstration' },
      'PSC_CLIENT_SECRET',
    ],
    ['a port that is none', { PORT: '99999' }, 'PORT'],
  ])('refuses %s', (_what, changes, variable) => {
    expect(faultsOf(changes)).toContain(variable);
  });

  it('asks nothing about cards where no espace served takes any', () => {
    const without = { PSC_ISSUER: '', PSC_CLIENT_ID: '', PSC_CLIENT_SECRET: '' };
    expect(faultsOf({ ...without, ESPACES: 'ordre,tiers' })).toEqual([]);
    expect(loadConfig({ ...safe, ESPACES: 'ordre' }, emptyFolder()).psc).toBeNull();
    expect(loadConfig(safe, emptyFolder()).psc).toEqual({
      issuer: safe.PSC_ISSUER,
      discoveryUrl: `${safe.PSC_ISSUER}/.well-known/wallet-openid-configuration`,
      clientId: 'portail',
      clientSecret: safe.PSC_CLIENT_SECRET,
      allowInsecure: false,
    });
  });

  it('never tells the value of a secret', () => {
    const secret = 'SECRET-CANARY-changeme';
    const error = thrownBy({ ...safe, SESSION_SECRET: secret, DATA_KEY: secret });
    expect(error.faults).not.toEqual([]);
    expect(error.message).not.toContain('CANARY');
  });
});

describe('demo', () => {
  it('needs nothing, and keeps its own secrets in a private file', () => {
    const root = emptyFolder();
    const first = loadConfig({}, root);
    const second = loadConfig({}, root);
    const file = join(root, 'var', 'secrets.json');
    expect(first).toMatchObject({ mode: 'demo', port: 3000, publicUrl: 'http://localhost:3000' });
    expect(second.sessionSecret).toBe(first.sessionSecret);
    expect(second.dataKey).toBe(first.dataKey);
    expect(Buffer.from(first.dataKey, 'base64')).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain(first.dataKey);
    expect(loadConfig({}, emptyFolder()).dataKey).not.toBe(first.dataKey);
  });

  it('finds the stand-in of the provider of cards on the next port', () => {
    expect(loadConfig({ PORT: '4100' }, emptyFolder()).psc).toMatchObject({
      issuer: 'http://localhost:4101/auth/realms/esante-wallet',
      clientId: 'espace-pro-sante',
      allowInsecure: true,
    });
  });

  it('starts a relative database path at the workspace', () => {
    expect(loadConfig({ DATABASE_URL: 'sqlite:var/x.sqlite' }, '/srv/eps').databaseUrl).toBe(
      'sqlite:/srv/eps/var/x.sqlite',
    );
  });

  it.each([
    ['2', 2],
    ['0', false],
    ['false', false],
    ['loopback, 10.0.0.0/8', 'loopback, 10.0.0.0/8'],
  ])('reads TRUST_PROXY=%s', (value, expected) => {
    expect(loadConfig({ TRUST_PROXY: value }, emptyFolder()).trustProxy).toEqual(expected);
  });
});
