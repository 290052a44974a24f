export type HashSlots = Float64Array<ArrayBuffer>;

/**
 * The set of the strings seen, as 53-bit hashes in a flat array: 16 bytes each, where a `Set` of
 * strings takes ten times more. Two strings in a million rows are confused with a probability below
 * one in ten thousand; what depends on it must fail on the safe side.
 */
export interface HashSet {
  add(text: string): void;
  has(text: string): boolean;
  /** Its memory, to be posted to another thread, where `createHashSet` takes it over. */
  slots(): HashSlots;
}

const FIRST_CAPACITY = 1 << 12;

/** @param taken slots of another set, to go on with */
export function createHashSet(taken?: HashSlots): HashSet {
  let slots: HashSlots = taken ?? new Float64Array(FIRST_CAPACITY);
  let size = taken?.reduce((count, hash) => (hash === 0 ? count : count + 1), 0) ?? 0;

  /** Where the hash is, or the free slot where it would be. Zero marks a free slot. */
  function find(hash: number): number {
    let index = hash % slots.length;
    while (slots[index] !== 0 && slots[index] !== hash) index = (index + 1) % slots.length;
    return index;
  }
  function grow(): void {
    const old = slots;
    slots = new Float64Array(old.length * 2);
    for (const hash of old) if (hash !== 0) slots[find(hash)] = hash;
  }

  return {
    add(text) {
      const hash = hash53(text);
      const index = find(hash);
      if (slots[index] === hash) return;
      slots[index] = hash;
      size += 1;
      if (size * 2 > slots.length) grow();
    },
    has: (text) => slots[find(hash53(text))] !== 0,
    slots: () => slots,
  };
}

/** Two 32-bit multiplicative hashes with different seeds (public domain « cyrb53 », bryc). */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0) + 1;
}
