import { expect, it } from 'vitest';
import {
  cardOf,
  CARDS,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertHolder,
  insertPharmacie,
  liberal,
  PHARMACIE,
  staffCardOf,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { meets } from '../sessions/grades.ts';
import { openSession } from '../sessions/open-session.ts';
import { readSession } from '../sessions/read-session.ts';
import { signOut } from '../sessions/sign-out.ts';
import type { CardProof } from './card-proof.ts';
import { confirmByCard } from './confirm-by-card.ts';
import { openByCard } from './open-by-card.ts';
import { readProviderToken } from './provider-session.ts';

const RPPS = '10100004521';

describeOnEachDialect('a session confirmed by card', (dialect) => {
  let ctx: TestContext;
  let active: ActiveSession;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    const professionnel = await insertHolder(ctx, [liberal('931990014')]);
    const compte = await insertCompte(ctx, professionnel, {
      boite_seule_depuis: '2026-11-01T00:00:00.000Z',
    });
    active = await openWith(compte.id);
    ctx.clock.advanceSeconds(1200);
  });

  const openWith = (compteId: string) =>
    inTransaction(ctx.db, (trx) =>
      openSession(ctx, trx, { espace: CARDS, compteId, preuve: 'mot-de-passe', visiteur }),
    );
  const confirm = (proof: CardProof, { id } = active) =>
    confirmByCard(ctx, { espace: CARDS, connexionId: id, proof, appareil: 'Firefox' });
  const confirmed = async (proof: CardProof) => {
    const outcome = await confirm(proof);
    if (!('active' in outcome)) throw new Error(outcome.refus);
    return outcome.active;
  };
  const now = async ({ id } = active) => {
    const session = await readSession(ctx, { espace: CARDS, connexionId: id });
    if (session === null) throw new Error('The session has ended');
    return session;
  };

  it('has shown the card, just now, and nothing is left to the mailbox alone', async () => {
    expect(meets(ctx, await now(), 'preuve-recente')).toBe(false);
    const after = await confirmed(cardOf(RPPS));
    expect(after.preuves).toEqual([
      { preuve: 'mot-de-passe', le: active.ouverteLe },
      { preuve: 'cps', le: ctx.clock.now() },
    ]);
    expect(meets(ctx, after, 'preuve-recente')).toBe(true);
    expect(after.boiteSeuleDepuis).toBeNull();
    expect(await eventTypes(ctx)).toEqual(['carte-associee', 'identite-confirmee']);
    expect(await readProviderToken(ctx, after.id)).toBe('JETON.IDENTITE.SECRET');
    ctx.clock.advanceSeconds(600);
    expect(meets(ctx, await now(after), 'preuve-recente')).toBe(false);
  });

  it('goes on under another id, each time, and under no other', async () => {
    const { ouverteLe, finLe } = active;
    const first = await confirmed(cardOf(RPPS));
    expect(first).toMatchObject({ ouverteLe, finLe });
    expect(await readSession(ctx, { espace: CARDS, connexionId: active.id })).toBeNull();
    expect(await confirm(cardOf(RPPS))).toEqual({ refus: 'expiree' });
    const second = await confirm(cardOf(RPPS), first);
    expect(second).toMatchObject({ active: { ouverteLe } });
    expect(await ctx.db('connexions')).toHaveLength(1);
    expect(await ctx.db('connexions_cps')).toHaveLength(1);
  });

  it('is no more recent than the card', async () => {
    const shownAt = new Date(ctx.clock.now().getTime() - 660_000);
    const after = await confirmed(cardOf(RPPS, { shownAt }));
    expect(after.preuves).toContainEqual({ preuve: 'cps', le: shownAt });
    expect(meets(ctx, after, 'preuve-recente')).toBe(false);
  });

  it('takes nobody else’s card', async () => {
    const other = { rpps: '99700900014', cle: '99700900014' };
    const somebody = await insertHolder(ctx, [liberal('931990113')], other);
    await insertCompte(ctx, somebody, { email: 'autre@cabinet.example' });
    expect(await confirm(cardOf('99700900014'))).toEqual({ refus: 'autre-personne' });
    expect(await confirm(cardOf('99700900048'))).toEqual({ refus: 'autre-personne' });
    expect(meets(ctx, await now(), 'preuve-recente')).toBe(false);
    expect(await eventTypes(ctx)).toEqual(['connexion-cps-refusee', 'connexion-cps-refusee']);
    expect(await ctx.db('evenements').where({ compte_id: active.compteId })).toHaveLength(2);
    expect(await ctx.db('cartes').select()).toEqual([]);
  });

  it('takes no card of the staff, whose account it is not', async () => {
    const compte = await insertCompte(ctx, await insertPharmacie(ctx), {
      email: 'contact@pharmacie.example',
      cartes_personnel_le: '2026-11-01T00:00:00.000Z',
    });
    const session = await openWith(compte.id);
    expect(await confirm(staffCardOf(PHARMACIE), session)).toEqual({ refus: 'autre-personne' });
    const opened = await openByCard(
      ctx,
      { espace: CARDS, proof: staffCardOf(PHARMACIE) },
      visiteur,
    );
    if (opened.kind !== 'session') throw new Error(opened.kind);
    expect(meets(ctx, opened.active, 'donnees-patients')).toBe(true);
    expect(meets(ctx, opened.active, 'preuve-recente')).toBe(false);
  });

  it('is not one that has ended', async () => {
    await signOut(ctx, active);
    expect(await confirm(cardOf(RPPS))).toEqual({ refus: 'expiree' });
  });
});
