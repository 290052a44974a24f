import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepKeys } from './keys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'psc-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('keepKeys', () => {
  it('makes keys once, in a file that only its owner reads', () => {
    const file = join(folder, 'var', 'keys.json');
    const first = keepKeys(file);
    expect(keepKeys(file)).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('makes others in place of a damaged file', () => {
    const file = join(folder, 'keys.json');
    writeFileSync(file, '{"signing":{}}');
    const keys = keepKeys(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(keys);
  });
});
