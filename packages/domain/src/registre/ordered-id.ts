import { randomBytes } from 'node:crypto';

/**
 * Makes row ids that follow one another (UUIDv7, RFC 9562 §5.7 and §6.2 method 1). Thousands of
 * rows are inserted at once: in order, they fill the end of each index; at random, every batch
 * would rewrite the whole of it.
 */
export function createOrderedIds(startedAt: Date): () => string {
  const time = startedAt.getTime().toString(16).padStart(12, '0');
  const run = randomBytes(4).toString('hex');
  let count = 0;
  return () => {
    const rank = count.toString(16).padStart(10, '0');
    count += 1;
    const random = randomBytes(2).toString('hex');
    const hex = `${time}7${rank.slice(0, 3)}8${rank.slice(3, 6)}${rank.slice(6)}${run}${random}`;
    return [8, 12, 16, 20].reduceRight((id, at) => `${id.slice(0, at)}-${id.slice(at)}`, hex);
  };
}
