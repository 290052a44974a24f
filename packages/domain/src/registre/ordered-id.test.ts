import { expect, it } from 'vitest';
import { createIdSeries, createOrderedIds, isOfSeries } from './ordered-id.ts';

const startedAt = new Date('2026-11-20T14:05:09.123Z');

it('makes UUIDs of version 7 in their order, and knows its own', () => {
  const series = createIdSeries(startedAt);
  const ids = Array.from({ length: 5000 }, createOrderedIds(series));
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.every((id) => isOfSeries(series, id))).toBe(true);
  expect(isOfSeries(series, createOrderedIds(createIdSeries(startedAt))())).toBe(false);
});
