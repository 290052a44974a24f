import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type Context,
  createAddressSearch,
  createHasher,
  createStrengthJudge,
  createVault,
  openDatabase,
  openFiles,
  systemClock,
} from '@eps/domain';
import type { Config } from '../config/config.ts';

/** The domain's context on real parts. */
export function createContext(config: Config): Context {
  makeDatabaseFolder(config.databaseUrl);
  return {
    db: openDatabase(config.databaseUrl),
    clock: systemClock,
    vault: createVault(config.dataKey),
    hasher: createHasher({ concurrency: config.hashesAtOnce }),
    strength: createStrengthJudge(),
    files: openFiles(config.filesUrl),
    addresses: createAddressSearch(config.addressUrl),
    publicUrl: config.publicUrl,
    devCaptchaAnswer: config.devCaptchaAnswer,
  };
}

function makeDatabaseFolder(databaseUrl: string): void {
  const path = /^sqlite:(?!:memory:)(.+)$/.exec(databaseUrl)?.[1];
  if (path !== undefined) mkdirSync(dirname(path), { recursive: true });
}
