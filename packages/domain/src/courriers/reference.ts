import type { CourrierRow } from '../db/entry-tables.ts';

/** What is printed on a letter and told to the assistance: « C-2026-11-004412 ». Not a secret. */
export function courrierReference({
  rang,
  demande_le,
}: Pick<CourrierRow, 'rang' | 'demande_le'>): string {
  return `C-${demande_le.slice(0, 7)}-${String(rang).padStart(6, '0')}`;
}

/** The rank that a reference says; null when it is none. */
export function readCourrierReference(typed: string): number | null {
  const rang = /^C-\d{4}-\d{2}-(\d{6,9})$/.exec(typed.trim().toUpperCase())?.[1];
  return rang === undefined ? null : Number(rang);
}
