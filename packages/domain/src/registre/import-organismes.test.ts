import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  emptyTables,
  inPieces,
} from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import { importOrganismes } from './import-organismes.ts';

const HEADER = 'espace;code;nom;adresse;telephone;email';

describeOnEachDialect('importOrganismes', (dialect) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  beforeEach(async () => {
    await emptyTables(test.db);
  });
  afterAll(() => test.drop());

  const load = (...lines: string[]) =>
    importOrganismes(
      createTestContext(test.db),
      inPieces(Buffer.from([HEADER, ...lines].join('\n'))),
    );

  it('creates, updates, and leaves alone what is the same', async () => {
    const paris = 'ordre;75;Conseil de Paris;1 rue Fictive;01 99 00 75 00;75@cdom.example';
    expect(await load(paris)).toMatchObject({ lines: 1, created: 1 });
    expect(await load(paris)).toMatchObject({ unchanged: 1, created: 0 });
    expect(await load('ordre;75;Conseil de Paris;2 rue Fictive;;')).toMatchObject({ updated: 1 });
    expect(await test.db('organismes')).toEqual([
      {
        espace: 'ordre',
        code: '75',
        nom: 'Conseil de Paris',
        adresse: '2 rue Fictive',
        telephone: null,
        email: null,
      },
    ]);
  });

  it('rejects bad rows alone', async () => {
    const report = await load(
      'ailleurs;75;Conseil;;;',
      'ordre;;Conseil;;;',
      'ordre;13;Conseil;;12;',
      'ordre;69;Conseil;;;nulle part',
      'ordre;31',
      'ordre;33;Conseil;;;',
    );
    expect(report).toMatchObject({ lines: 6, created: 1, rejected: 5 });
    expect(report.errors.map(({ line, column }) => [line, column])).toEqual([
      [2, 'espace'],
      [3, 'code'],
      [4, 'telephone'],
      [5, 'email'],
      [6, ''],
    ]);
  });

  it('refuses another header', async () => {
    const file = inPieces(Buffer.from('code;nom\n'));
    await expect(importOrganismes(createTestContext(test.db), file)).rejects.toThrow(/en-tête/);
  });
});
