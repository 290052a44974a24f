import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, describeOnEachDialect, emptyTables } from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import { createBulk } from './bulk.ts';

const COLUMNS = [
  'id',
  'espace',
  'cle',
  'nom',
  'prenom',
  'raison_sociale',
  'civilite',
  'profession',
  'specialites',
  'source_empreinte',
  'cree_le',
  'maj_le',
] as const;

const at = '2026-11-20T09:00:00.000Z';
const person = (id: string, nom: string) =>
  [id, 'ordre', id, nom, '', '', '', '10', '[]', 'x', at, at] as const;

describeOnEachDialect('createBulk', (dialect) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  beforeEach(() => emptyTables(test.db));
  afterAll(() => test.drop());
  const names = () => test.db('professionnels').orderBy('id').pluck('nom');

  it('inserts, overwrites and finds', async () => {
    const bulk = createBulk(test.db);
    const found = await bulk.transaction(async ({ insert, upsert, select }) => {
      await insert('professionnels', COLUMNS, [person('a', 'UN'), person('b', 'DEUX')]);
      await upsert('professionnels', COLUMNS, [person('b', 'AUTRE'), person('c', 'TROIS')]);
      await insert('professionnels', COLUMNS, []);
      return select('professionnels', ['nom'], { espace: ['ordre'], cle: ['b', 'c', 'd'] });
    });
    await bulk.settle();
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([{ nom: 'AUTRE' }, { nom: 'TROIS' }]));
    expect(await names()).toEqual(['UN', 'AUTRE', 'TROIS']);
  });

  it('writes nothing of a transaction that fails, and goes on', async () => {
    const bulk = createBulk(test.db);
    const failing = bulk.transaction(async ({ insert }) => {
      await insert('professionnels', COLUMNS, [person('a', 'UN')]);
      await insert('professionnels', COLUMNS, [person('a', 'ENCORE')]);
    });
    await expect(failing).rejects.toThrow(/unique/i);
    expect(await names()).toEqual([]);
    await bulk.transaction(({ insert }) =>
      insert('professionnels', COLUMNS, [person('b', 'DEUX')]),
    );
    expect(await names()).toEqual(['DEUX']);
  });
});
