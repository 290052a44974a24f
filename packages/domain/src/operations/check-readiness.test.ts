import { expect, it } from 'vitest';
import { createTestDatabase, describeOnEachDialect } from '../../testing/index.ts';
import { openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { checkReadiness } from './check-readiness.ts';

describeOnEachDialect('checkReadiness', (dialect) => {
  it('waits for the migrations', async () => {
    const test = await createTestDatabase(dialect, { migrated: false });
    const [base, schema] = await checkReadiness(test);
    expect(base).toEqual({ name: 'base', ok: true, reason: null });
    expect(schema).toMatchObject({ name: 'migrations', ok: false });
    expect(schema?.reason).toMatch(/registre/);

    await migrate(test.db);
    expect((await checkReadiness(test)).every(({ ok }) => ok)).toBe(true);
    await test.drop();
  });

  it('says that the database does not answer, and nothing of where it is', async () => {
    const gone =
      dialect === 'sqlite'
        ? openDatabase('sqlite:/nowhere/at/all.db')
        : openDatabase('postgres://someone:secret@127.0.0.1:1/nowhere');
    expect(await checkReadiness({ db: gone })).toEqual([
      { name: 'base', ok: false, reason: 'La base de données ne répond pas.' },
    ]);
    await gone.destroy();
  });
});
