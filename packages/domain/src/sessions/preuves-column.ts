import type { PreuveDatee, PreuveDeSession } from '../context.ts';
import { fromInstant, toInstant } from '../db/instants.ts';

interface Stored {
  readonly preuve: PreuveDeSession;
  readonly le: string;
}

/** What a session has proved, as its row keeps it. */
export function writePreuves(preuves: readonly PreuveDatee[]): string {
  return JSON.stringify(preuves.map(({ preuve, le }) => ({ preuve, le: toInstant(le) })));
}

/** The column as `writePreuves` wrote it. */
export function readPreuves(json: string): PreuveDatee[] {
  const stored = JSON.parse(json) as Stored[];
  return stored.map(({ preuve, le }) => ({ preuve, le: fromInstant(le) }));
}

/** The same with one more proof, which replaces an earlier one of its kind. */
export function withPreuve(preuves: readonly PreuveDatee[], added: PreuveDatee): PreuveDatee[] {
  return [...preuves.filter(({ preuve }) => preuve !== added.preuve), added];
}
