import { expect, it } from 'vitest';
import {
  cardOf,
  CARDS,
  CENTRE,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCentre,
  insertCompte,
  insertHolder,
  insertSalarie,
  liberal,
  PHARMACIE,
  refusalOf,
  type TestContext,
  testEmail,
  testPassword,
  visiteur,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { chooseActivite } from '../sessions/choose-activite.ts';
import { listActivites } from '../sessions/list-activites.ts';
import { readSession } from '../sessions/read-session.ts';
import { signIn } from '../sessions/sign-in.ts';
import { enrol } from './enrol.ts';
import { openByCard } from './open-by-card.ts';
import { unenrol } from './unenrol.ts';

const RPPS = '10100004521';
const NURSE = '99700900022';

describeOnEachDialect('salaried activities', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertCentre(ctx);
  });

  const at = (rpps: string, numero = CENTRE) => ({ espace: CARDS, numero, rpps }) as const;
  const byCard = async (rpps: string) => {
    const outcome = await openByCard(ctx, { espace: CARDS, proof: cardOf(rpps) }, visiteur);
    if (outcome.kind !== 'session') throw new Error(outcome.kind);
    return outcome.active;
  };
  const byPassword = async () => {
    const typed = { identifiant: testEmail, motDePasse: testPassword };
    const signedIn = await signIn(ctx, { espace: CARDS, ...typed }, visiteur);
    if (!('active' in signedIn) || signedIn.active === null) throw new Error('Not signed in');
    return signedIn.active;
  };
  const now = ({ id }: ActiveSession) => readSession(ctx, { espace: CARDS, connexionId: id });

  it('are opened to physicians and nurses of the registre, in a centre of it', async () => {
    await insertSalarie(ctx);
    await insertHolder(ctx, [liberal('931990519')], { rpps: '99700900055', profession: '70' });
    expect((await enrol(ctx, at(NURSE, PHARMACIE))).fait).toBe('centre-inconnu');
    expect((await enrol(ctx, at('99700900048'))).fait).toBe('rpps-inconnu');
    expect((await enrol(ctx, at('99700900055'))).fait).toBe('profession-refusee');
    expect(await enrol(ctx, at(NURSE, '93 099 101 3'))).toEqual({
      fait: 'inscrit',
      nom: 'Mme Lucie Moreau',
      centre: 'CENTRE DES QUATRE-SAISONS',
    });
    expect((await enrol(ctx, at(NURSE))).fait).toBe('deja-inscrit');
    expect(await eventTypes(ctx)).toEqual(['salarie-inscrit']);
  });

  it('are closed, and opened again', async () => {
    await insertSalarie(ctx);
    expect((await unenrol(ctx, at(NURSE))).fait).toBe('pas-inscrit');
    await enrol(ctx, at(NURSE));
    expect((await unenrol(ctx, at(NURSE))).fait).toBe('retire');
    expect((await unenrol(ctx, at(NURSE))).fait).toBe('pas-inscrit');
    expect((await enrol(ctx, at(NURSE))).fait).toBe('inscrit');
    expect(await ctx.db('enrolements').select()).toHaveLength(1);
  });

  it('stand beside the liberal one, which is one for all places', async () => {
    const places = [liberal('931990014'), liberal('931990022')];
    await insertCompte(ctx, await insertHolder(ctx, places));
    await enrol(ctx, at(RPPS));
    const active = await byCard(RPPS);
    const { activites, courante } = await listActivites(ctx, active);
    expect(courante).toBeNull();
    expect(activites).toEqual([
      {
        id: 'liberale',
        genre: 'liberale',
        libelle: 'Activité libérale',
        detail: '2 lieux d’exercice',
      },
      {
        id: expect.any(String),
        genre: 'salariee',
        libelle: 'CENTRE DES QUATRE-SAISONS',
        detail: 'SAINT-DENIS',
      },
    ]);
  });

  it('are chosen, and changed at any time', async () => {
    await insertCompte(ctx, await insertHolder(ctx, [liberal('931990014')]));
    await enrol(ctx, at(RPPS));
    const active = await byCard(RPPS);
    const { activites } = await listActivites(ctx, active);
    const salaried = activites[1]?.id ?? '';
    const chosen = await chooseActivite(ctx, active, salaried);
    expect(chosen).toMatchObject({ activite: { id: salaried }, activiteAChoisir: false });
    await chooseActivite(ctx, active, salaried);
    expect(await chooseActivite(ctx, active, 'liberale')).toMatchObject({
      activite: { genre: 'liberale' },
    });
    expect((await eventTypes(ctx)).filter((type) => type === 'activite-changee')).toHaveLength(2);
    expect((await refusalOf(chooseActivite(ctx, active, 'direction:1'))).code).toBe(
      'activite-inconnue',
    );
  });

  it('are not asked about after a password: the one used last goes on', async () => {
    await insertCompte(ctx, await insertHolder(ctx, [liberal('931990014')]));
    await enrol(ctx, at(RPPS));
    expect((await byPassword()).activite?.id).toBe('liberale');
    const card = await byCard(RPPS);
    const salaried = (await listActivites(ctx, card)).activites[1]?.id ?? '';
    ctx.clock.advanceSeconds(60);
    await chooseActivite(ctx, await byCard(RPPS), salaried);
    ctx.clock.advanceSeconds(60);
    expect((await byPassword()).activite?.id).toBe(salaried);
  });

  it('leave the sessions that were under them when they are closed', async () => {
    await insertCompte(ctx, await insertHolder(ctx, [liberal('931990014')]));
    await enrol(ctx, at(RPPS));
    const active = await byCard(RPPS);
    const salaried = (await listActivites(ctx, active)).activites[1]?.id ?? '';
    await chooseActivite(ctx, active, salaried);
    await unenrol(ctx, at(RPPS));
    expect((await now(active))?.activite?.id).toBe('liberale');
    expect((await refusalOf(chooseActivite(ctx, active, salaried))).code).toBe('activite-inconnue');
  });

  it('end the sessions of who has no other', async () => {
    await insertCompte(ctx, await insertSalarie(ctx));
    await enrol(ctx, at(NURSE));
    const active = await byCard(NURSE);
    expect(active.activite?.genre).toBe('salariee');
    await unenrol(ctx, at(NURSE));
    expect(await now(active)).toBeNull();
    const [row] = await ctx.db('connexions').select();
    expect(row?.fin_motif).toBe('activite-fermee');
    const again = await openByCard(ctx, { espace: CARDS, proof: cardOf(NURSE) }, visiteur);
    expect(again).toEqual({ kind: 'refus', raison: 'non-enrole' });
  });

  it('are those of a structure and of a director too', async () => {
    const centre = await ctx
      .db('professionnels')
      .where({ cle: `centre-de-sante:${CENTRE}` })
      .first();
    if (!centre) throw new Error('No centre');
    await insertCompte(ctx, centre);
    const active = await byPassword();
    expect(active.activite).toEqual({
      id: `direction:${CENTRE}`,
      genre: 'direction',
      libelle: 'CENTRE DES QUATRE-SAISONS',
    });
  });
});
