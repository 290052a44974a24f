import { expect, it } from 'vitest';
import {
  AM_OTHER,
  atOnce,
  CARDS,
  delegated,
  describeOnEachDialect,
  freeze,
  freshContext,
  givenDelegation,
  insertOtherOwner,
  nadia,
  outcomes,
  propose,
  readOutbox,
  refusalOf,
  reread,
  signInNadia,
  signInOwner,
  stranger,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { readSession } from '../sessions/read-session.ts';
import { listOwnDelegations } from './list-own-delegations.ts';
import { switchDelegation } from './switch-delegation.ts';
import { updateDelegation } from './update-delegation.ts';

const SHORTER = { services: ['imprimes'], finLe: '2027-01-31' };

describeOnEachDialect('a delegate of two owners', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;
  const isOpen = async ({ id: connexionId }: ActiveSession) =>
    (await readSession(ctx, { espace: CARDS, connexionId })) !== null;
  /** A second owner, who has given the same delegate a delegation. */
  const alsoGiven = async () => {
    const compte = await insertOtherOwner(ctx);
    const owner = await signInOwner(ctx, AM_OTHER);
    return { compte, owner, delegation: await givenDelegation(ctx, owner, SHORTER) };
  };

  it('signs in to the one used last, and switches', async () => {
    const first = await delegated(ctx);
    const second = await alsoGiven();
    ctx.clock.advanceSeconds(60);
    expect((await signInNadia(ctx)).compteId).toBe(first.compte.id);
    ctx.clock.advanceSeconds(60);
    const acting = await signInNadia(ctx);
    expect(await listOwnDelegations(ctx, acting)).toEqual({
      delegations: [
        {
          id: first.delegation.id,
          titulaire: 'Dr Claire Aubertin',
          activite: 'Activité libérale',
          services: ['paiements', 'imprimes'],
          finLe: '2027-05-20',
          courante: true,
          ouvre: true,
        },
        {
          id: second.delegation.id,
          titulaire: 'Dr Karim Bensalem',
          activite: 'Activité libérale',
          services: ['imprimes'],
          finLe: '2027-01-31',
          courante: false,
          ouvre: true,
        },
      ],
    });
    ctx.clock.advanceSeconds(60);
    const other = await switchDelegation(ctx, acting, second.delegation.id, nadia);
    expect(other).toMatchObject({
      compteId: second.compte.id,
      nom: 'Dr Karim Bensalem',
      delegation: { id: second.delegation.id, services: ['imprimes'] },
    });
    expect([await isOpen(acting), await isOpen(other)]).toEqual([false, true]);
    ctx.clock.advanceSeconds(60);
    expect((await signInNadia(ctx)).compteId).toBe(second.compte.id);
    const types = (compte: string) =>
      ctx.db('evenements').where({ compte_id: compte, acteur: 'delegue' }).pluck('type');
    expect(await types(first.compte.id)).toContain('deconnexion');
    expect(await types(second.compte.id)).toContain('connexion-deleguee');
  });

  it('signs in to the next where the one used last opens nothing any more', async () => {
    const first = await delegated(ctx);
    const second = await alsoGiven();
    const leaveActivity = ({ professionnelId }: ActiveSession) =>
      ctx
        .db('lieux_exercice')
        .where({ professionnel_id: professionnelId })
        .update({ categorie: 'pharmacie', numero: '930991021' });
    await leaveActivity(first.owner);
    const acting = await signInNadia(ctx, { visiteur: stranger('8') });
    expect(acting.compteId).toBe(second.compte.id);
    expect(await readOutbox(ctx, 'nouvel-appareil-delegue')).toHaveLength(1);
    await leaveActivity(second.owner);
    expect(await code(signInNadia(ctx, { visiteur: stranger('9') }))).toBe('identifiants-refuses');
    expect(await readOutbox(ctx, 'nouvel-appareil-delegue')).toHaveLength(1);
    const failed = await ctx.db('evenements').where({ type: 'connexion-deleguee-echouee' });
    expect(failed).toHaveLength(1);
  });

  it('cannot prolong a session by switching to and fro', async () => {
    const first = await delegated(ctx);
    const second = await alsoGiven();
    let acting = first.acting;
    for (const { id } of [second.delegation, first.delegation, second.delegation]) {
      ctx.clock.advanceSeconds(30 * 60);
      acting = await switchDelegation(ctx, acting, id, nadia);
    }
    expect(acting.finLe).toEqual(first.acting.finLe);
  });

  it('switches only to what is their own and open', async () => {
    const { owner, acting, delegation } = await delegated(ctx);
    const second = await alsoGiven();
    const email = 'autre@cabinet.example';
    const others = await givenDelegation(ctx, second.owner, { email });
    const pending = await propose(ctx, owner, { email: 'encore@cabinet.example' });
    for (const id of [others.id, pending.id, 'nulle-part'])
      expect(await code(switchDelegation(ctx, acting, id, nadia))).toBe('introuvable');
    expect(await code(switchDelegation(ctx, owner, second.delegation.id, visiteur))).toBe(
      'introuvable',
    );
    expect(await code(listOwnDelegations(ctx, owner))).toBe('introuvable');
    expect(await switchDelegation(ctx, acting, delegation.id, nadia)).toEqual(acting);
    await freeze(ctx, second.compte);
    expect(await code(switchDelegation(ctx, acting, second.delegation.id, nadia))).toBe(
      'introuvable',
    );
    expect(await reread(ctx, acting)).toEqual(acting);
    expect((await listOwnDelegations(ctx, acting)).delegations).toHaveLength(1);
  });

  it('goes to one place among many switches at once', async () => {
    const { acting, compte } = await delegated(ctx);
    const second = await alsoGiven();
    const works = atOnce(8, () => switchDelegation(ctx, acting, second.delegation.id, nadia));
    const results = await outcomes(works);
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(results.filter((result) => result === 'non-connecte')).toHaveLength(7);
    const open = await ctx.db('connexions').whereNotNull('delegation').whereNull('finie_le');
    expect(open.map(({ compte_id }) => compte_id)).toEqual([second.compte.id]);
    expect(open.map(({ compte_id }) => compte_id)).not.toContain(compte.id);
  });

  it('lets sign-ins, switches, changes and freezes go on at once', async () => {
    const first = await delegated(ctx);
    const second = await alsoGiven();
    const works = atOnce(24, (rank): Promise<unknown> => {
      if (rank % 4 === 0) return signInNadia(ctx);
      if (rank % 4 === 1) return switchDelegation(ctx, first.acting, second.delegation.id, nadia);
      if (rank % 4 === 2)
        return updateDelegation(ctx, first.owner, first.delegation.id, SHORTER, visiteur);
      return propose(ctx, second.owner, { email: `delegue-${rank}@cabinet.example` });
    });
    const results = await outcomes([...works, freeze(ctx, second.compte)]);
    expect(results.at(-1)).toBe('ok');
    const expected = ['ok', 'introuvable', 'non-connecte', 'identifiants-refuses'];
    expect(expected).toEqual(expect.arrayContaining([...new Set(results)]));
    const left = await ctx.db('connexions').where({ compte_id: second.compte.id });
    expect(left.filter(({ finie_le }) => finie_le === null)).toEqual([]);
  });
});
