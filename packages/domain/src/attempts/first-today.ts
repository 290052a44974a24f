import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { allowedToday } from './allowed-today.ts';

/** True the first time in 24 hours, false afterwards: one warning a day is enough. */
export function firstToday(
  ctx: Context,
  trx: Transaction,
  warning: string,
  subject: string,
): Promise<boolean> {
  return allowedToday(ctx, trx, { what: warning, subject, perDay: 1 });
}
