import { describe, expect, it } from 'vitest';
import { nextAttempt } from './back-off.ts';

const createdAt = new Date('2026-11-20T09:00:00.000Z');
const secondsAfter = (attempts: number, random: number, now = createdAt) => {
  const next = nextAttempt({ attempts, createdAt, now }, () => random);
  return next === null ? null : (next.getTime() - now.getTime()) / 1000;
};

describe('nextAttempt', () => {
  it('doubles from 10 s to 1 h', () => {
    expect([1, 2, 3, 9, 10, 50].map((attempts) => secondsAfter(attempts, 0.5))).toEqual([
      10, 20, 40, 2560, 3600, 3600,
    ]);
  });

  it('spreads what failed together', () => {
    expect([secondsAfter(1, 0), secondsAfter(1, 0.999)]).toEqual([7.5, expect.closeTo(12.5, 1)]);
  });

  it('gives up when the next attempt would be a day after the message', () => {
    const late = new Date(createdAt.getTime() + 23.5 * 3_600_000);
    expect(secondsAfter(20, 0.5, late)).toBeNull();
  });
});
