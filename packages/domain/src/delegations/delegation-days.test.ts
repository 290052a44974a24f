import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../testing/index.ts';
import { parisDay } from '../messages/paris-dates.ts';
import { dayInMonths, endOfDay, today } from './delegation-days.ts';

const at = (instant: string) => ({ clock: createTestClock(instant) });

describe('the last day of a delegation', () => {
  it.each([
    ['2026-11-20', '2026-11-20T23:00:00.000Z'],
    ['2026-07-14', '2026-07-14T22:00:00.000Z'],
    // The nights when clocks change.
    ['2027-03-27', '2027-03-27T23:00:00.000Z'],
    ['2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['2026-12-31', '2026-12-31T23:00:00.000Z'],
  ])('%s ends at midnight in Paris', (day, instant) => {
    expect(endOfDay(day)).toEqual(new Date(instant));
  });

  it('ends between that day and the next, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
        const end = endOfDay(day);
        expect(parisDay(new Date(end.getTime() - 1))).toBe(day);
        expect(parisDay(end) > day).toBe(true);
      }),
    );
  });

  it('is counted from the day it is in Paris', () => {
    expect(today(at('2026-11-20T22:59:59.000Z'))).toBe('2026-11-20');
    expect(today(at('2026-11-20T23:00:00.000Z'))).toBe('2026-11-21');
    expect(dayInMonths(at('2026-11-20T23:30:00.000Z'), 12)).toBe('2027-11-21');
    expect(dayInMonths(at('2026-11-20T09:00:00.000Z'), 0)).toBe('2026-11-20');
    expect(dayInMonths(at('2026-08-31T09:00:00.000Z'), 6)).toBe('2027-02-28');
  });
});
