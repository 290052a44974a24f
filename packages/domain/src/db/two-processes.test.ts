import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inTransaction, openDatabase } from './database.ts';
import { migrate } from './migrate.ts';

/** An import beside the server: two connections to one file, both reading then writing. */
it('waits for the other writer instead of failing with SQLITE_BUSY', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eps-'));
  const url = `sqlite:${join(folder, 'two.sqlite')}`;
  const first = openDatabase(url);
  const second = openDatabase(url);
  try {
    await migrate(first);
    await first('chaines').insert({ espace: 'ordre', rang: 0, empreinte: '', sceau: '' });
    const increment = (db: typeof first) =>
      inTransaction(db, async (trx) => {
        const head = await trx('chaines').first('rang');
        await trx('chaines').update({ rang: (head?.rang ?? 0) + 1 });
      });
    await increment(first);
    await increment(second);
    await increment(first);
    expect(await second('chaines').first('rang')).toEqual({ rang: 3 });
    expect(await first.raw('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await first.raw('pragma synchronous')).toEqual([{ synchronous: 2 }]);
  } finally {
    await first.destroy();
    await second.destroy();
    rmSync(folder, { recursive: true });
  }
});
