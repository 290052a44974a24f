import { openDatabase } from '../src/db/database.ts';
import { createTestContext } from './context.ts';
import { letterSteps, type LetterStep } from './courriers.ts';

/*
 * One step of a letter's life in a process of its own, that kills itself (SIGKILL) before the first
 * statement that begins with KILL_AT: `node --conditions=source --import tsx letter-process.ts STEP
 * DATABASE_URL CLOCK KILL_AT PROFESSIONNEL FOLDER`. Exits with 0 when no statement does.
 */
const [step = 'issue', url = '', clock = '', killAt = '', professionnelId = '', folder = ''] =
  process.argv.slice(2);
const db = openDatabase(url);
const ctx = createTestContext(db);
ctx.clock.set(clock);
db.on('query', ({ sql }: { sql: string }) => {
  if (sql.replace(/["`]/g, '').startsWith(killAt)) process.kill(process.pid, 'SIGKILL');
});
await letterSteps[step as LetterStep](ctx, { professionnelId, folder });
await db.destroy();
