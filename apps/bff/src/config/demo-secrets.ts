import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const demoSecretsSchema = z.object({ SESSION_SECRET: z.string(), DATA_KEY: z.string() });
export type DemoSecrets = z.output<typeof demoSecretsSchema>;

/** The demo's own secrets: made once on this machine, kept in a file that only its owner reads. */
export function keepDemoSecrets(file: string): DemoSecrets {
  return readSecrets(file) ?? makeSecrets(file);
}

function makeSecrets(file: string): DemoSecrets {
  const secrets: DemoSecrets = {
    SESSION_SECRET: randomBytes(48).toString('base64'),
    DATA_KEY: randomBytes(32).toString('base64'),
  };
  mkdirSync(dirname(file), { recursive: true });
  try {
    // `wx`: two processes starting together must end with the same secrets.
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return secrets;
  } catch (error) {
    const kept = readSecrets(file);
    if (kept) return kept;
    throw error;
  }
}

function readSecrets(file: string): DemoSecrets | null {
  try {
    const secrets = demoSecretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    chmodSync(file, 0o600);
    return secrets;
  } catch {
    return null;
  }
}
