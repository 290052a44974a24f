import { randomBytes } from 'node:crypto';

export interface OrderedIds {
  readonly newId: () => string;
  /** Whether the id was made here. */
  readonly isOwn: (id: string) => boolean;
}

/**
 * Makes row ids that follow one another (UUIDv7, RFC 9562 §5.7 and §6.2 method 1): instant of the
 * run, rank, 32 random bits of the run. Thousands of rows are inserted at once: in order, they fill
 * the end of each index; at random, every batch would rewrite the whole of it.
 */
export function createOrderedIds(startedAt: Date): OrderedIds {
  const time = startedAt.getTime().toString(16).padStart(12, '0');
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  const run = randomBytes(4).toString('hex');
  let count = 0;
  return {
    newId() {
      const rank = count.toString(16).padStart(10, '0');
      count += 1;
      return `${head}${rank.slice(0, 3)}-8${rank.slice(3, 6)}-${rank.slice(6)}${run}`;
    },
    isOwn: (id) => id.startsWith(head) && id.endsWith(run),
  };
}
