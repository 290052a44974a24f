import type { Context } from '../context.ts';
import { pendingMigrations } from '../db/migrate.ts';

/** One thing that must hold before requests are let in. */
export interface ReadinessCheck {
  readonly name: 'base' | 'migrations';
  readonly ok: boolean;
  /** French, for whoever operates; null when all is well. Never a secret, never an address. */
  readonly reason: string | null;
}

/** A probe waits no longer than this: a database that hangs is not ready. */
const TIMEOUT_SECONDS = 2;

/** What `GET /readyz` answers from: the database answers, and its schema is the one this code knows. */
export async function checkReadiness(ctx: Pick<Context, 'db'>): Promise<ReadinessCheck[]> {
  const base = await check('base', 'La base de données ne répond pas.', async () => {
    await ctx.db.raw('select 1');
    return null;
  });
  if (!base.ok) return [base];
  const unreadable = 'L’état des migrations ne peut pas être lu.';
  const schema = await check('migrations', unreadable, async () => {
    const pending = await pendingMigrations(ctx.db);
    return pending.length === 0 ? null : `Migrations à appliquer\u00a0: ${pending.join(', ')}`;
  });
  return [base, schema];
}

async function check(
  name: ReadinessCheck['name'],
  failure: string,
  work: () => Promise<string | null>,
): Promise<ReadinessCheck> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(failure), TIMEOUT_SECONDS * 1000);
  });
  try {
    const reason = await Promise.race([work(), late]);
    return { name, ok: reason === null, reason };
  } catch {
    // The driver's words hold the database's address and, on some faults, its user.
    return { name, ok: false, reason: failure };
  } finally {
    clearTimeout(timer);
  }
}
