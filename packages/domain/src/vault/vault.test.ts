import { describe, expect, it } from 'vitest';
import { createVault } from './vault.ts';

const key = Buffer.alloc(32, 1).toString('base64');
const vault = createVault(key);

describe('vault', () => {
  it('opens what it sealed, and never seals alike twice', () => {
    const first = vault.seal('nir', '269054958815780');
    expect(vault.open('nir', first)).toBe('269054958815780');
    expect(vault.seal('nir', '269054958815780')).not.toBe(first);
    expect(first).not.toContain('269054958815780');
  });

  it('refuses a value moved to another purpose, altered, or of another key', () => {
    const sealed = vault.seal('nir', 'secret');
    const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    const other = createVault(Buffer.alloc(32, 2).toString('base64'));
    expect(() => vault.open('iban', sealed)).toThrow('authenticate');
    expect(() => vault.open('nir', altered)).toThrow('authenticate');
    expect(() => other.open('nir', sealed)).toThrow('authenticate');
    expect(() => vault.open('nir', 'v0.x')).toThrow('Unknown sealed format');
  });

  it('refuses a value cut within its tag', () => {
    const bytes = Buffer.from(vault.seal('nir', '').slice('v1.'.length), 'base64url');
    for (const length of [0, 12, 16, 20, 27]) {
      const cut = `v1.${bytes.subarray(0, length).toString('base64url')}`;
      expect(() => vault.open('nir', cut)).toThrow(/tag length|initialization vector/i);
    }
  });

  it('fingerprints by key and purpose', () => {
    const fingerprint = vault.fingerprint('code', '408213');
    expect(vault.fingerprint('code', '408213')).toBe(fingerprint);
    expect(vault.fingerprint('lien', '408213')).not.toBe(fingerprint);
    expect(vault.matches('code', '408213', fingerprint)).toBe(true);
    expect(vault.matches('code', '408214', fingerprint)).toBe(false);
    expect(vault.matches('code', '408213', 'short')).toBe(false);
  });

  it('refuses a key shorter than 32 bytes', () => {
    expect(() => createVault('c2hvcnQ=')).toThrow('DATA_KEY');
  });
});
