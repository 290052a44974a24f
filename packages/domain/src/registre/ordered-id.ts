import { randomBytes } from 'node:crypto';

/** What the ids of one run have in common. May be posted to another thread. */
export interface IdSeries {
  readonly head: string;
  readonly tail: string;
}

/** @param startedAt instant of the run, to the millisecond */
export function createIdSeries(startedAt: Date): IdSeries {
  const time = startedAt.getTime().toString(16).padStart(12, '0');
  return {
    head: `${time.slice(0, 8)}-${time.slice(8)}-7`,
    tail: randomBytes(4).toString('hex'),
  };
}

/** Whether the id is one of the series. */
export function isOfSeries({ head, tail }: IdSeries, id: string): boolean {
  return id.startsWith(head) && id.endsWith(tail);
}

/**
 * Makes row ids that follow one another (UUIDv7, RFC 9562 §5.7 and §6.2 method 1): instant of the
 * run, rank, 32 random bits of the run. Thousands of rows are inserted at once: in order, they fill
 * the end of each index; at random, every batch would rewrite the whole of it. To be called once for
 * a series.
 */
export function createOrderedIds({ head, tail }: IdSeries): () => string {
  let count = 0;
  return () => {
    const rank = count.toString(16).padStart(10, '0');
    count += 1;
    return `${head}${rank.slice(0, 3)}-8${rank.slice(3, 6)}-${rank.slice(6)}${tail}`;
  };
}
