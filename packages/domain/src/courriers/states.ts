import type { CourrierEtat } from '../db/entry-tables.ts';

/** Of a letter that is still to come, or has come and not served. */
export const OPEN_STATES: readonly CourrierEtat[] = ['demande', 'imprime', 'poste'];
