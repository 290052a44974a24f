import { expect, it } from 'vitest';
import {
  CARDS,
  CENTRE,
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertHolder,
  insertPharmacie,
  ISSUER,
  liberal,
  PHARMACIE,
  refusalOf,
  staffCardOf,
  stranger,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import { listActivites } from '../sessions/list-activites.ts';
import { chooseActivite } from '../sessions/choose-activite.ts';
import { resettleActivites } from '../sessions/resettle-activites.ts';
import { inTransaction } from '../db/database.ts';
import { readSession } from '../sessions/read-session.ts';
import { signIn } from '../sessions/sign-in.ts';
import type { CardProof } from './card-proof.ts';
import { openByCard } from './open-by-card.ts';

describeOnEachDialect('a card of a structure’s staff', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const open = (proof: CardProof) => openByCard(ctx, { espace: CARDS, proof }, visiteur);

  it('opens a structure’s account to its staff, who are not its owner', async () => {
    const compte = await insertCompte(ctx, await insertPharmacie(ctx), {
      cartes_personnel_le: '2026-11-01T00:00:00.000Z',
      boite_seule_depuis: '2026-11-01T00:00:00.000Z',
    });
    const outcome = await open(staffCardOf(PHARMACIE));
    expect(outcome).toMatchObject({
      kind: 'session',
      active: { compteId: compte.id, preuve: 'cpe', activite: { genre: 'structure' } },
    });
    expect((await ctx.db('comptes').where({ id: compte.id }).first())?.boite_seule_depuis).toBe(
      '2026-11-01T00:00:00.000Z',
    );
    await ctx.db('comptes').where({ id: compte.id }).update({ statut: 'gele' });
    expect(await open(staffCardOf(PHARMACIE))).toEqual({ kind: 'refus', raison: 'compte-ferme' });
  });

  const allowed = { cartes_personnel_le: '2026-11-01T00:00:00.000Z' };
  const SIRET = '12345678900011';

  it('opens it while a card with a SIRET names one site of its, whatever that card opened before', async () => {
    const compte = await insertCompte(ctx, await insertPharmacie(ctx), allowed);
    expect(await open(staffCardOf(PHARMACIE, SIRET))).toMatchObject({
      kind: 'session',
      active: { preuve: 'cpe' },
    });
    expect(await ctx.db('cartes').select()).toEqual([]);
    await ctx.db('cartes').insert({
      espace: CARDS,
      emetteur: ISSUER,
      sujet: `5${SIRET}/0000000017`,
      compte_id: compte.id,
      associee_le: '2026-11-01T00:00:00.000Z',
      utilisee_le: '2026-11-01T00:00:00.000Z',
    });
    for (const statut of ['actif', 'gele'] as const) {
      await ctx.db('comptes').where({ id: compte.id }).update({ statut });
      const refused = { kind: 'refus', raison: 'sans-rpps' };
      expect(await open(staffCardOf(null, SIRET))).toEqual(refused);
      expect((await ctx.db('comptes').first('statut'))?.statut).toBe(statut);
    }
    expect((await open(staffCardOf(PHARMACIE, SIRET))).kind).toBe('refus');
  });

  it('leaves its browser unknown', async () => {
    await insertCompte(ctx, await insertPharmacie(ctx), allowed);
    expect((await open(staffCardOf(PHARMACIE))).kind).toBe('session');
    expect(await ctx.db('navigateurs_connus').select()).toEqual([]);
  });

  it('is confined to the structure that it names', async () => {
    const places = [
      liberal('931990014'),
      { categorie: 'pharmacie', numero: PHARMACIE } as const,
      { categorie: 'laboratoire', numero: CENTRE } as const,
    ];
    const holder = await insertHolder(ctx, places);
    const compte = await insertCompte(ctx, holder, allowed);
    expect(await open(staffCardOf('931990014'))).toEqual({ kind: 'refus', raison: 'inconnue' });
    const outcome = await open(staffCardOf(PHARMACIE));
    if (outcome.kind !== 'session') throw new Error(outcome.kind);
    const { active } = outcome;
    const id = `structure:${PHARMACIE}`;
    expect(active).toMatchObject({ activite: { id }, activiteAChoisir: false });
    expect(await listActivites(ctx, active)).toMatchObject({ activites: [{ id }], courante: id });
    for (const other of ['liberale', `structure:${CENTRE}`])
      expect((await refusalOf(chooseActivite(ctx, active, other))).code).toBe('activite-inconnue');
    await ctx.db('lieux_exercice').where({ numero: PHARMACIE }).delete();
    await inTransaction(ctx.db, (trx) => resettleActivites(ctx, trx, compte.id));
    expect(await readSession(ctx, { espace: CARDS, connexionId: active.id })).toBeNull();
  });

  it('leaves the lock of a structure to its owner', async () => {
    const { email } = await insertCompte(ctx, await insertPharmacie(ctx), {
      cartes_personnel_le: '2026-11-01T00:00:00.000Z',
    });
    const wrong = () =>
      signIn(ctx, { espace: CARDS, identifiant: email, motDePasse: 'faux' }, stranger('1'));
    for (let tries = 0; tries < 3; tries += 1) await refusalOf(wrong());
    await open(staffCardOf(PHARMACIE));
    expect((await refusalOf(wrong())).code).toBe('compte-bloque');
  });
});
