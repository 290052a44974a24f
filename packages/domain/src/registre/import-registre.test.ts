import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  emptyTables,
  inPieces,
  insertCompte,
  registreFile,
} from '../../testing/index.ts';
import type { RegistreFields, TestDatabase } from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { importRegistre, type ImportOptions } from './import-registre.ts';
import { privateSeals } from './private-seals.ts';

const OTHER_RPPS = '99700000013';
const THIRD_RPPS = '99700000021';

describeOnEachDialect('importRegistre', (dialect) => {
  let test: TestDatabase;
  let ctx: Context & { clock: { advanceSeconds(seconds: number): void } };
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  beforeEach(async () => {
    await emptyTables(test.db);
    ctx = createTestContext(test.db);
  });
  afterAll(() => test.drop());

  const load = (rows: readonly RegistreFields[], options?: ImportOptions) =>
    importRegistre(ctx, inPieces(registreFile(rows)), options);
  const persons = () => test.db('professionnels').orderBy('cle');
  const places = () => test.db('lieux_exercice').orderBy('cle');

  it('stores a person and their places', async () => {
    const report = await load([{}, { adresse: '3 place du Marché', ville: 'LYON' }]);
    expect(report).toMatchObject({ lines: 2, created: 2, updated: 0, unchanged: 0, rejected: 0 });

    expect(await persons()).toMatchObject([
      {
        espace: 'ordre',
        cle: '99700218896',
        rpps: '99700218896',
        nom: 'MARTIN',
        date_naissance: '1980-06-17',
        specialites: '["Médecine générale"]',
        telephone_mobile: '+33639980001',
        email: 'jeanne.martin@exemple.example',
        nir_chiffre: null,
      },
    ]);
    expect(await places()).toMatchObject([{ ville: 'PARIS' }, { ville: 'LYON' }]);
  });

  it('changes nothing when the same file comes again', async () => {
    const rows = [{}, { rpps: OTHER_RPPS, nom: 'PETIT' }, { ville: 'LYON' }];
    await load(rows);
    const before = [await persons(), await places()];
    ctx.clock.advanceSeconds(60);
    expect(await load(rows)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect([await persons(), await places()]).toEqual(before);
  });

  it('writes only the row that changed', async () => {
    await load([{}, { rpps: OTHER_RPPS }]);
    const [first] = await persons();
    ctx.clock.advanceSeconds(60);
    const report = await load([{}, { rpps: OTHER_RPPS, email: 'nouvelle@exemple.example' }]);
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 1 });

    const [changed, unchanged] = await persons();
    expect(changed).toMatchObject({ id: first?.id, email: 'nouvelle@exemple.example' });
    expect(changed?.maj_le).not.toBe(changed?.cree_le);
    expect(unchanged?.maj_le).toBe(unchanged?.cree_le);
  });

  it('takes a person who moved for one row that changed, and drops the old address', async () => {
    await load([{}, { rpps: OTHER_RPPS }]);
    ctx.clock.advanceSeconds(60);
    const report = await load([{ adresse: '1 quai Neuf' }, { rpps: OTHER_RPPS }]);
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    const [, moved] = await persons();
    const theirs = await test.db('lieux_exercice').where({ professionnel_id: moved?.id ?? '' });
    expect(theirs).toMatchObject([{ adresse: '1 quai Neuf' }]);
  });

  it('leaves alone the persons and places that the file does not name', async () => {
    await load([{}, { rpps: OTHER_RPPS }]);
    await load([{ rpps: THIRD_RPPS }]);
    expect(await persons()).toHaveLength(3);
    expect(await places()).toHaveLength(3);
  });

  it('drops no place when a row of its person was rejected', async () => {
    await load([{}, { ville: 'LYON' }]);
    const report = await load([{}, { ville: 'LYON', iban: 'FR00' }]);
    expect(report).toMatchObject({ unchanged: 1, rejected: 1 });
    expect(await places()).toHaveLength(2);
  });

  it('keeps NIR, IBAN and provisional passwords out of sight', async () => {
    const row = {
      nir: '2 69 05 49 588 157 80',
      iban: 'FR76 3000 6000 0112 3456 7890 189',
      mot_de_passe_provisoire: 'Provisoire-2026',
    };
    const rows = [row, { ...row, rpps: OTHER_RPPS, nir: '2690549588157' }];
    const report = await importRegistre(ctx, inPieces(registreFile(rows, { provisional: true })));
    expect(report).toMatchObject({ created: 2, rejected: 0 });

    const stored = JSON.stringify([await persons(), await places()]);
    for (const secret of ['2690549588157', '30006000', '0189', 'Provisoire-2026'])
      expect(stored).not.toContain(secret);
    const [one, two] = await persons();
    if (!one || !two) throw new Error('not stored');
    expect(one.nir_empreinte).toBe(two.nir_empreinte);
    expect(one.iban_fin_empreinte).not.toBe(two.iban_fin_empreinte);
    expect(one.provisoire_empreinte).not.toBe(two.provisoire_empreinte);
    expect(one.iban_fin_empreinte).toBe(privateSeals.ibanEndFingerprint(ctx.vault, one.id, '0189'));
    expect(privateSeals.openNir(ctx.vault, two.id, two.nir_chiffre ?? '')).toBe('2690549588157');
  });

  it('writes nothing in a dry run, and tells the same', async () => {
    await load([{}]);
    const rows = [{ nom: 'AUTRE' }, { rpps: OTHER_RPPS }, { rpps: 'x' }];
    const before = [await persons(), await places()];
    const report = await load(rows, { dryRun: true });
    expect(report).toMatchObject({ lines: 3, created: 1, updated: 1, rejected: 1 });
    expect([await persons(), await places()]).toEqual(before);
  });

  it('never touches accounts', async () => {
    await load([{}]);
    const [person] = await persons();
    if (person) await insertCompte(ctx, person);
    const before = await test.db('comptes');
    await load([{ email: 'nouvelle@exemple.example', nom: 'AUTRE' }]);
    expect(await test.db('comptes')).toEqual(before);
  });

  describe('with a bad row', () => {
    it('says where and why, and imports the others', async () => {
      const report = await load([{}, { date_naissance: '31/02/1980' }, { rpps: OTHER_RPPS }]);
      expect(report).toMatchObject({ lines: 3, created: 2, rejected: 1 });
      const reason = expect.stringMatching(/JJ\/MM/);
      expect(report.errors).toEqual([{ line: 3, column: 'date_naissance', reason }]);
      expect((await persons()).map(({ rpps }) => rpps)).toEqual([OTHER_RPPS, '99700218896']);
    });

    it('tells every fault of the row, to the callback too', async () => {
      const told: unknown[] = [];
      const report = await load([{ rpps: 'x', email: 'y' }], {
        onError: (error) => told.push(error),
      });
      expect(report.errors.map(({ column }) => column)).toEqual(['rpps', 'email']);
      expect(told).toEqual(report.errors);
    });

    it('tells a row with too few columns', async () => {
      const file = Buffer.concat([registreFile([{}]), Buffer.from('ordre;liberal\n')]);
      const report = await importRegistre(ctx, inPieces(file));
      expect(report).toMatchObject({ created: 1, rejected: 1 });
      expect(report.errors).toEqual([{ line: 3, column: '', reason: '2 colonnes au lieu de 22.' }]);
    });
  });

  it('reads a BOM, CRLF and line breaks within quotes, and numbers lines right', async () => {
    const rows = [{ adresse: 'Bâtiment «\u00a0A\u00a0»\n12; rue "des Essais"' }, { rpps: 'x' }];
    const file = registreFile(rows, { bom: true, newline: '\r\n' });
    const report = await importRegistre(ctx, inPieces(file));
    expect(report).toMatchObject({
      created: 1,
      rejected: 1,
      errors: [{ line: 4, column: 'rpps' }],
    });
    expect(await places()).toMatchObject([
      { adresse: 'Bâtiment «\u00a0A\u00a0» 12; rue "des Essais"' },
    ]);
  });

  it('refuses another header at once', async () => {
    const file = Buffer.from('nom;prenom\nMARTIN;Jeanne\n');
    await expect(importRegistre(ctx, inPieces(file))).rejects.toThrow(/en-tête/);
    await expect(importRegistre(ctx, inPieces(Buffer.from('')))).rejects.toThrow(/vide/);
  });

  it('refuses another encoding before it writes anything', async () => {
    const good = registreFile(Array.from({ length: 1500 }, () => ({ specialite: '' })));
    const latin1 = Buffer.from('ordre;liberal;;99700218896;LEFÈVRE\n', 'latin1');
    const file = Buffer.concat([good, latin1]);
    await expect(importRegistre(ctx, () => inPieces(file, 4096))).rejects.toThrow(/UTF-8/);
    expect(await persons()).toHaveLength(0);
  });

  it('shows progress', async () => {
    const told: number[] = [];
    await load(
      Array.from({ length: 1200 }, () => ({})),
      { onProgress: (lines) => told.push(lines) },
    );
    expect(told).toEqual([500, 1000, 1200]);
  });
});
