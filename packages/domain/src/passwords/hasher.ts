import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../refusal.ts';

/** Argon2id with a bounded number of hashes at once. */
export interface PasswordHasher {
  /** PHC string. */
  hash(password: string): Promise<string>;
  /** False for a wrong password; for a null hash too, after the same work (nobody has that account). */
  verify(hash: string | null, password: string): Promise<boolean>;
  /** True when the hash was made with other parameters than today's. */
  isOutdated(hash: string): boolean;
  /** PHC string that no known password matches, made without the work of one: in a transaction too. */
  unusable(): string;
}

export interface HasherOptions {
  /** KiB. OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. */
  memoryCost?: number;
  timeCost?: number;
  /** Hashes at once; more than cores only lose (docs/performance.md). */
  concurrency?: number;
  /** Hashes waiting beyond which a request is refused with 503. */
  queue?: number;
}

/** Passwords are compared as NFC, so that an accent typed two ways is one password (NIST SP 800-63B). */
export function createHasher(options: HasherOptions = {}): PasswordHasher {
  const {
    memoryCost = 19_456,
    timeCost = 2,
    concurrency = availableParallelism(),
    queue = 200,
  } = options;
  // The library's default algorithm is argon2id; the type of hash is asserted by the tests.
  const parameters = { memoryCost, timeCost, parallelism: 1 };
  const prefix = `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=1$`;
  const admit = createAdmission(concurrency, queue);
  const decoy = admit(() => hash('a password that nobody has', parameters));

  return {
    hash: (password) => admit(() => hash(password.normalize('NFC'), parameters)),
    async verify(stored, password) {
      const against = stored ?? (await decoy);
      const right = await admit(() => verify(against, password.normalize('NFC')));
      return right && stored !== null;
    },
    isOutdated: (stored) => !stored.startsWith(prefix),
    unusable: () => `${prefix}${randomBase64(16)}$${randomBase64(32)}`,
  };
}

/** Without padding, as PHC strings write it. */
function randomBase64(bytes: number): string {
  return randomBytes(bytes).toString('base64').replaceAll('=', '');
}

/** Lets `concurrency` works run, `queue` wait, and refuses the others at once. */
function createAdmission(concurrency: number, queue: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= concurrency) {
      if (waiting.length >= queue) throw new Refusal('indisponible', { secondes: 2 });
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
