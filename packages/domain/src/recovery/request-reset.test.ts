import { expect, it } from 'vitest';
import {
  createFakeTransport,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { createCourier } from '../outbox/create-courier.ts';
import { requestReset } from './request-reset.ts';

describeOnEachDialect('requestReset', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

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

  it('fills no mailbox: five links an hour, the last of which goes on working', async () => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    const courier = createCourier(ctx, {
      email: createFakeTransport(),
      sms: createFakeTransport(),
    });
    for (let asked = 0; asked < 8; asked += 1) {
      await requestReset(ctx, { espace: 'ordre', email: testEmail }, visiteur);
      await courier.flush();
      ctx.clock.advanceSeconds(60);
    }
    const links = () => ctx.db('liens').where({ genre: 'reinitialisation' });
    expect(await links()).toHaveLength(5);
    expect(await links().whereNull('remplace_le')).toHaveLength(1);
    expect(await ctx.db('messages').where({ etat: 'sans-objet' })).toHaveLength(3);
    ctx.clock.advanceSeconds(3600);
    await requestReset(ctx, { espace: 'ordre', email: testEmail }, visiteur);
    await courier.flush();
    expect(await links()).toHaveLength(6);
  });
});
