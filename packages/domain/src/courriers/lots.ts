import type { CourrierRow } from '../db/entry-tables.ts';

/** « 2026-11-20 / 037 », as printed on the letter. */
export function formatLot({ lot, lot_rang }: Pick<CourrierRow, 'lot' | 'lot_rang'>): string {
  if (lot === null || lot_rang === null) throw new Error('A letter has no place in a lot');
  return `${lot} / ${String(lot_rang).padStart(3, '0')}`;
}
