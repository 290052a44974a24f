import { expect, it } from 'vitest';
import {
  AM_OTHER,
  atOnce,
  CARDS,
  delegated,
  DELEGUE,
  describeOnEachDialect,
  freshContext,
  givenDelegation,
  insertOtherOwner,
  invitationToken,
  nadia,
  OTHER_OWNER,
  outcomes,
  OWNER,
  propose,
  readOutbox,
  refusalOf,
  reread,
  signInNadia,
  signInOwner,
  stranger,
  type TestContext,
  tokensTo,
  visiteur,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { listEvenements } from '../events/list-evenements.ts';
import { verifyChain } from '../events/verify-chain.ts';
import { readSession } from '../sessions/read-session.ts';
import { endDelegation } from './end-delegation.ts';
import { giveUpDelegation } from './give-up-delegation.ts';
import { listDelegations } from './list-delegations.ts';
import { listOwnDelegations } from './list-own-delegations.ts';
import { lookUpInvitation } from './look-up-invitation.ts';
import { switchDelegation } from './switch-delegation.ts';

describeOnEachDialect('a delegation given up by its delegate', (dialect) => {
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
    return { compte, owner, delegation: await givenDelegation(ctx, owner) };
  };

  it('ends at once, with every session that acts under it and no other', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    const email = 'autre@cabinet.example';
    await givenDelegation(ctx, owner, { email });
    const colleague = await signInNadia(ctx, { email, visiteur: stranger('5') });
    const elsewhere = await signInNadia(ctx, { visiteur: stranger('6') });
    expect(await giveUpDelegation(ctx, acting, delegation.id, nadia)).toBeNull();
    expect([await isOpen(acting), await isOpen(elsewhere)]).toEqual([false, false]);
    expect([await isOpen(owner), await isOpen(colleague)]).toEqual([true, true]);
    const motifs = await ctx.db('connexions').where({ delegation_id: delegation.id });
    expect(new Set(motifs.map(({ fin_motif }) => fin_motif))).toEqual(
      new Set(['delegation-renonciation']),
    );
    expect(await ctx.db('delegations').where({ id: delegation.id }).first()).toMatchObject({
      terminee_le: '2026-11-20T09:00:00.000Z',
      fin_motif: 'renonciation',
    });
    const left = (await listDelegations(ctx, owner)).delegations;
    expect(left.map((given) => given.email)).toEqual([email]);
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    expect(await code(giveUpDelegation(ctx, acting, delegation.id, nadia))).toBe('introuvable');
  });

  it('is told to its owner, without a link, and to the delegate', async () => {
    const { delegation, acting } = await delegated(ctx);
    await giveUpDelegation(ctx, acting, delegation.id, nadia);
    const [told, ...more] = await readOutbox(ctx, 'delegation-renonciation');
    expect(more).toEqual([]);
    expect(told?.to).toBe(OWNER);
    for (const said of ['Nadia Benali', DELEGUE, 'Edge sur Windows', '20 mai 2027'])
      expect(told?.text).toContain(said);
    expect(await tokensTo(ctx, 'gel', 'delegation-renonciation')).toEqual([]);
    const [own] = await readOutbox(ctx, 'delegation-retiree');
    expect(own?.to).toBe(DELEGUE);
    expect(own?.text).toContain('Vous y avez renoncé.');
    expect(own?.text).not.toContain('elle seule en décide');
  });

  it('is an event of the owner’s, by the delegate, whose name the log does not hold', async () => {
    const { compte, delegation, acting } = await delegated(ctx);
    await giveUpDelegation(ctx, acting, delegation.id, nadia);
    const { evenements } = await listEvenements(ctx, { compteId: compte.id, nombre: 1 });
    expect(evenements).toMatchObject([
      {
        type: 'delegation-renonciation',
        libelle: 'Renonciation à une délégation',
        par: 'Nadia Benali',
        concerne: null,
        appareil: nadia.appareil,
      },
    ]);
    const [row] = await ctx.db('evenements').where({ type: 'delegation-renonciation' });
    expect(row?.acteur).toBe('delegue');
    expect(JSON.stringify(row)).not.toMatch(/Nadia|Benali/i);
    expect(await verifyChain(ctx, CARDS)).toMatchObject({ ok: true });
  });

  it('may be another than the one they act under: this session goes on', async () => {
    const first = await delegated(ctx);
    const second = await alsoGiven();
    const there = await switchDelegation(
      ctx,
      await signInNadia(ctx, { visiteur: stranger('6') }),
      second.delegation.id,
      stranger('6'),
    );
    const kept = await giveUpDelegation(ctx, first.acting, second.delegation.id, nadia);
    expect(kept).toEqual(await reread(ctx, first.acting));
    expect([await isOpen(first.acting), await isOpen(there)]).toEqual([true, false]);
    const own = await listOwnDelegations(ctx, first.acting);
    expect(own.delegations.map(({ id }) => id)).toEqual([first.delegation.id]);
    expect((await readOutbox(ctx, 'delegation-renonciation')).map(({ to }) => to)).toEqual([
      OTHER_OWNER,
    ]);
    const [event] = await ctx.db('evenements').where({ type: 'delegation-renonciation' });
    expect(event?.compte_id).toBe(second.compte.id);
  });

  it.each(['dormant', 'ferme', 'sans-activite'] as const)(
    'may open nothing at present (%s): listed last without why, and given up alike',
    async (why) => {
      const { acting, delegation } = await delegated(ctx);
      const { compte, owner, delegation: shut } = await alsoGiven();
      if (why === 'sans-activite')
        await ctx
          .db('lieux_exercice')
          .where({ professionnel_id: owner.professionnelId })
          .update({ categorie: 'pharmacie', numero: '930991021' });
      else await ctx.db('comptes').where({ id: compte.id }).update({ statut: why });
      const own = await listOwnDelegations(ctx, acting);
      expect(own.delegations.map(({ id, ouvre }) => [id, ouvre])).toEqual([
        [delegation.id, true],
        [shut.id, false],
      ]);
      expect(own.delegations[1]).toEqual({
        id: shut.id,
        titulaire: 'Dr Karim Bensalem',
        activite: 'Activité libérale',
        services: ['paiements', 'imprimes'],
        finLe: '2027-05-20',
        courante: false,
        ouvre: false,
      });
      await giveUpDelegation(ctx, acting, shut.id, nadia);
      expect((await listOwnDelegations(ctx, acting)).delegations).toHaveLength(1);
      expect(await ctx.db('delegations').where({ id: shut.id }).pluck('fin_motif')).toEqual([
        'renonciation',
      ]);
      const [event] = await ctx.db('evenements').where({ type: 'delegation-renonciation' });
      expect(event?.compte_id).toBe(compte.id);
      const told = (await readOutbox(ctx, 'delegation-renonciation')).map(({ to }) => to);
      expect(told).toEqual(why === 'ferme' ? [] : [OTHER_OWNER]);
    },
  );

  it('says of the one they act under that it opens something, until their session ends', async () => {
    const { acting } = await delegated(ctx);
    await ctx.db('lieux_exercice').update({ categorie: 'pharmacie', numero: '930991021' });
    const { delegations } = await listOwnDelegations(ctx, acting);
    expect(delegations).toMatchObject([{ activite: 'Activité libérale', ouvre: true }]);
  });

  it('is one’s own, accepted and live: anything else is not there', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    const email = 'autre@cabinet.example';
    const colleagues = await givenDelegation(ctx, owner, { email });
    await insertOtherOwner(ctx);
    const waiting = await propose(ctx, await signInOwner(ctx, AM_OTHER));
    for (const id of [colleagues.id, waiting.id, 'nulle-part', ''])
      expect(await code(giveUpDelegation(ctx, acting, id, nadia))).toBe('introuvable');
    expect(await code(giveUpDelegation(ctx, owner, delegation.id, visiteur))).toBe('introuvable');
    expect(await readOutbox(ctx, 'delegation-renonciation')).toEqual([]);
    expect(await isOpen(acting)).toBe(true);
  });

  it('may be given again, and the password is then chosen anew', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    await giveUpDelegation(ctx, acting, delegation.id, nadia);
    await propose(ctx, owner);
    const jeton = await invitationToken(ctx);
    expect(await lookUpInvitation(ctx, { espace: CARDS, jeton })).toMatchObject({
      motDePasseAChoisir: true,
    });
  });

  it('ends once, whoever is first of its owner and of many of the delegate’s clicks', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    const works = atOnce(8, (rank): Promise<unknown> => {
      if (rank % 4 === 3) return endDelegation(ctx, owner, delegation.id, visiteur);
      return giveUpDelegation(ctx, acting, delegation.id, nadia);
    });
    const results = await outcomes(works);
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(['ok', 'introuvable', 'non-connecte']).toEqual(
      expect.arrayContaining([...new Set(results)]),
    );
    const types = ['delegation-renonciation', 'delegation-retiree'] as const;
    expect(await ctx.db('evenements').whereIn('type', types)).toHaveLength(1);
    expect(await readOutbox(ctx, 'delegation-retiree')).toHaveLength(1);
  });

  it('waits for nobody crosswise, each given up from the other’s account', async () => {
    const first = await delegated(ctx);
    const second = await alsoGiven();
    const elsewhere = await signInNadia(ctx, { visiteur: stranger('6') });
    const there = await switchDelegation(ctx, elsewhere, second.delegation.id, stranger('6'));
    const results = await outcomes([
      giveUpDelegation(ctx, first.acting, second.delegation.id, nadia),
      giveUpDelegation(ctx, there, first.delegation.id, nadia),
      signInNadia(ctx, { visiteur: stranger('7') }),
      endDelegation(ctx, first.owner, first.delegation.id, visiteur),
    ]);
    const expected = ['ok', 'introuvable', 'non-connecte', 'identifiants-refuses'];
    expect(expected).toEqual(expect.arrayContaining([...new Set(results)]));
    expect(results).toContain('ok');
  });
});
