import { openDatabase } from '../src/db/database.ts';
import { purgeChain } from '../src/events/purge-evenements.ts';
import { createTestContext } from './context.ts';

/*
 * The purge of the events of `ordre`, ten rows a transaction, in a process of its own, that kills itself
 * (SIGKILL) before the second statement that begins with KILL_AT: `node --conditions=source --import tsx
 * purge-process.ts DATABASE_URL CLOCK KILL_AT`. Exits with 0 when there is none.
 */
const [url = '', clock = '', killAt = ''] = process.argv.slice(2);
const db = openDatabase(url);
const ctx = createTestContext(db);
ctx.clock.set(clock);
let seen = 0;
db.on('query', ({ sql }: { sql: string }) => {
  if (sql.replace(/["`]/g, '').startsWith(killAt)) seen += 1;
  if (seen === 2) process.kill(process.pid, 'SIGKILL');
});
await purgeChain(ctx, 'ordre', { lignes: 10, tout: true });
await db.destroy();
