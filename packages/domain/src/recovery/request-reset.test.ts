import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  eventTypes,
  insertCompte,
  insertProfessionnel,
  testEmail,
  visiteur,
  type TestDatabase,
} from '../../testing/index.ts';
import { requestReset } from './request-reset.ts';

describeOnEachDialect('requestReset', (dialect) => {
  let database: TestDatabase;
  let ctx: ReturnType<typeof createTestContext>;

  beforeEach(async () => {
    database = await createTestDatabase(dialect);
    ctx = createTestContext(database.db);
  });
  afterEach(() => database.drop());

  it('does the same whether or not the address is known', async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    const statements = async (email: string) => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => void seen.push(sql);
      ctx.db.on('query', note);
      await requestReset(ctx, { espace: 'ordre', email }, visiteur);
      ctx.db.off('query', note);
      return seen;
    };
    expect(await statements('personne@nulle-part.example')).toEqual(await statements(testEmail));
    const rows = await ctx.db('messages').select('genre', 'etat', 'compte_id', 'professionnel_id');
    const noted = { genre: 'reinitialisation', etat: 'a-preparer', compte_id: null };
    expect(rows).toEqual([
      { ...noted, professionnel_id: null },
      { ...noted, professionnel_id: null },
    ]);
    expect(await eventTypes(ctx)).toEqual([]);
    expect(await ctx.db('liens')).toEqual([]);
  });
});
