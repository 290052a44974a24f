import { describe, expect, it } from 'vitest';
import { createHasher } from './hasher.ts';

const hasher = createHasher({ memoryCost: 64, timeCost: 1 });

describe('hasher', () => {
  it('verifies argon2id of the asked parameters', async () => {
    const stored = await hasher.hash('tilleul orage 7 barque');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
    expect(await hasher.verify(stored, 'tilleul orage 7 barque')).toBe(true);
    expect(await hasher.verify(stored, 'tilleul orage 7 barquE')).toBe(false);
  });

  it('compares an accent typed two ways as one password', async () => {
    const stored = await hasher.hash('caf\u00e9 du matin tôt');
    expect(await hasher.verify(stored, 'cafe\u0301 du matin tôt')).toBe(true);
  });

  it('keeps all 128 characters', async () => {
    const long = 'é'.repeat(127);
    const stored = await hasher.hash(`${long}a`);
    expect(await hasher.verify(stored, `${long}b`)).toBe(false);
  });

  it('says no when there is no account', async () => {
    expect(await hasher.verify(null, 'a password that nobody has')).toBe(false);
  });

  it('knows a hash of other parameters', async () => {
    const stored = await hasher.hash('x');
    expect(hasher.isOutdated(stored)).toBe(false);
    expect(createHasher().isOutdated(stored)).toBe(true);
  });

  it('refuses at once beyond its queue', async () => {
    const narrow = createHasher({ memoryCost: 64, timeCost: 1, concurrency: 1, queue: 1 });
    await narrow.verify(null, 'warm');
    const [first, second, third] = await Promise.allSettled([
      narrow.hash('a'),
      narrow.hash('b'),
      narrow.hash('c'),
    ]);
    expect([first?.status, second?.status, third?.status]).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    expect(third).toMatchObject({ reason: { code: 'indisponible' } });
  });
});
