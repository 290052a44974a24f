import type { Environment } from './environment.ts';
import { DEMO_PSC_CLIENT, takesCards } from './psc-config.ts';
import { configTexts as texts } from './texts.fr.ts';

/** One thing that forbids starting: the variable and why. */
export interface ConfigFault {
  readonly variable: string;
  readonly reason: string;
}

/** Everything missing or unsafe in production, all at once, so that it is repaired in one go. */
export function productionFaults(env: Environment): ConfigFault[] {
  return [
    ...required(env),
    ...secretFaults(env),
    ...publicUrlFaults(env.PUBLIC_URL),
    ...(env.DATABASE_URL?.includes(':memory:') ? [fault('DATABASE_URL', texts.inMemory)] : []),
    ...demoOnlyFaults(env),
    ...(env.SMS_URL && isPlainRemote(env.SMS_URL, 'http:')
      ? [fault('SMS_URL', texts.plainRemote)]
      : []),
    ...(env.ADDRESS_URL && isPlainRemote(env.ADDRESS_URL, 'http:')
      ? [fault('ADDRESS_URL', texts.plainRemote)]
      : []),
    ...(hasPlainBucket(env.FILES_URL) ? [fault('FILES_URL', texts.plainRemote)] : []),
    ...(env.REDIS_URL && isPlainRemote(env.REDIS_URL, 'redis:') && !isPrivate(env.REDIS_URL)
      ? [fault('REDIS_URL', texts.plainRemote)]
      : []),
    ...pscFaults(env),
  ];
}

function required(env: Environment): ConfigFault[] {
  const names = ['PUBLIC_URL', 'SESSION_SECRET', 'DATA_KEY', 'SMTP_URL', 'SMS_URL'] as const;
  return names.filter((name) => env[name] === undefined).map((name) => fault(name, texts.missing));
}

/** Where cards are taken, the provider is named, reached over https, and its secret is our own. */
function pscFaults(env: Environment): ConfigFault[] {
  if (!takesCards(env)) return [];
  const names = ['PSC_ISSUER', 'PSC_CLIENT_ID', 'PSC_CLIENT_SECRET'] as const;
  const addresses = ['PSC_ISSUER', 'PSC_DISCOVERY_URL'] as const;
  return [
    ...names.filter((name) => env[name] === undefined).map((name) => fault(name, texts.missing)),
    ...addresses
      .filter((name) => env[name]?.startsWith('https://') === false)
      .map((name) => fault(name, texts.httpsOnly)),
    ...(env.PSC_CLIENT_SECRET === DEMO_PSC_CLIENT.clientSecret
      ? [fault('PSC_CLIENT_SECRET', texts.knownSecret)]
      : []),
  ];
}

function demoOnlyFaults(env: Environment): ConfigFault[] {
  const names = ['DEV_RATE_LIMITS', 'DEV_CAPTCHA_ANSWER'] as const;
  return names.filter((name) => env[name] !== undefined).map((name) => fault(name, texts.demoOnly));
}

function secretFaults({ SESSION_SECRET, DATA_KEY }: Environment): ConfigFault[] {
  const faults: ConfigFault[] = [];
  if (SESSION_SECRET !== undefined) {
    if (isWellKnown(SESSION_SECRET)) faults.push(fault('SESSION_SECRET', texts.knownSecret));
    else if (isSimple(SESSION_SECRET)) faults.push(fault('SESSION_SECRET', texts.sessionSecret));
  }
  if (DATA_KEY !== undefined) {
    if (isRepetitive(DATA_KEY)) faults.push(fault('DATA_KEY', texts.knownSecret));
    if (DATA_KEY === SESSION_SECRET) faults.push(fault('DATA_KEY', texts.sameSecrets));
  }
  return faults;
}

function publicUrlFaults(publicUrl: string | undefined): ConfigFault[] {
  if (publicUrl === undefined) return [];
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol !== 'https:') return [fault('PUBLIC_URL', texts.httpsOnly)];
  return isLoopback(hostname) ? [fault('PUBLIC_URL', texts.localhost)] : [];
}

function isPlainRemote(address: string, plainProtocol: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === plainProtocol && !isLoopback(hostname);
}

/** A bucket reached in clear, over more than a private network. */
function hasPlainBucket(filesUrl: string | undefined): boolean {
  if (!filesUrl?.startsWith('s3:')) return false;
  const endpoint = new URL(filesUrl).searchParams.get('endpoint');
  return endpoint !== null && isPlainRemote(endpoint, 'http:') && !isPrivate(endpoint);
}

/** Redis is often reached over a private network that the operator answers for. */
function isPrivate(address: string): boolean {
  const { hostname } = new URL(address);
  return !hostname.includes('.') || /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

function isWellKnown(secret: string): boolean {
  return /change.?me|secret|default|example|exemple|password|keyboard.?cat/i.test(secret);
}

function isSimple(secret: string): boolean {
  return secret.length < 32 || new Set(secret).size < 10;
}

function isRepetitive(base64: string): boolean {
  return new Set(Buffer.from(base64, 'base64')).size < 8;
}

function fault(variable: string, reason: string): ConfigFault {
  return { variable, reason };
}
