import { expect, it } from 'vitest';
import {
  CARDS,
  delegated,
  DELEGUE,
  describeOnEachDialect,
  eventTypes,
  freeze,
  freshContext,
  givenDelegation,
  OWNER,
  propose,
  readOutbox,
  refusalOf,
  signInNadia,
  signInOwner,
  stranger,
  type TestContext,
  tokensTo,
  visiteur,
} from '../../testing/index.ts';
import { blockDormant } from '../comptes/block-dormant.ts';
import { freezeCompte } from '../comptes/freeze-compte.ts';
import { handOverCompte } from '../comptes/hand-over-compte.ts';
import { reopenCompte } from '../comptes/reopen-compte.ts';
import type { ActiveSession } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { chooseActivite } from '../sessions/choose-activite.ts';
import { endOtherSessions } from '../sessions/end-other-sessions.ts';
import { endSession } from '../sessions/end-session.ts';
import { readSession } from '../sessions/read-session.ts';
import { resettleActivites } from '../sessions/resettle-activites.ts';
import { endDelegation } from './end-delegation.ts';
import { listDelegations } from './list-delegations.ts';
import { updateDelegation } from './update-delegation.ts';

const SHORTER = { services: ['imprimes'], finLe: '2027-01-31' };

describeOnEachDialect('the life of a delegation', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;
  const isOpen = async ({ id: connexionId }: ActiveSession) =>
    (await readSession(ctx, { espace: CARDS, connexionId })) !== null;

  const endsTold = async () => {
    const rows = await ctx.db('evenements').where({ type: 'delegation-retiree' }).orderBy('rang');
    return rows.map(({ compte_id, acteur, contenu }) => {
      const { delegation, detail } = JSON.parse(contenu) as Record<string, unknown>;
      return { compte_id, acteur, delegation, detail };
    });
  };

  it('ends at the next request once it is taken back, and the delegate is told', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    await endDelegation(ctx, owner, delegation.id, visiteur);
    expect(await isOpen(acting)).toBe(false);
    expect(await isOpen(owner)).toBe(true);
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    const [mail] = await readOutbox(ctx, 'delegation-retiree');
    expect(mail?.to).toBe(DELEGUE);
    expect(mail?.text).toContain('Dr Claire Aubertin');
    expect((await eventTypes(ctx)).slice(0, -1)).toContain('delegation-retiree');
    expect(await code(endDelegation(ctx, owner, delegation.id, visiteur))).toBe('introuvable');
  });

  it('ends its sessions when it changes: the next one is within the new limits', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    const changed = await updateDelegation(ctx, owner, delegation.id, SHORTER, visiteur);
    expect(changed).toMatchObject({ ...SHORTER, id: delegation.id, etat: 'active' });
    expect(await isOpen(acting)).toBe(false);
    expect(await isOpen(owner)).toBe(true);
    expect((await signInNadia(ctx)).delegation?.services).toEqual(['imprimes']);
    for (const typed of [
      { ...SHORTER, services: ['contact-covid'] },
      { ...SHORTER, finLe: '2026-11-19' },
      { ...SHORTER, finLe: '2028-01-01' },
    ])
      expect(await code(updateDelegation(ctx, owner, delegation.id, typed, visiteur))).toBe(
        'delegation-hors-limites',
      );
  });

  it('is told to its owner, with the freeze link, whenever it reaches further', async () => {
    const { owner, delegation } = await delegated(ctx);
    const told = async (services: string[], finLe: string) => {
      const before = (await readOutbox(ctx, 'delegation-modifiee')).length;
      await updateDelegation(ctx, owner, delegation.id, { services, finLe }, visiteur);
      return (await readOutbox(ctx, 'delegation-modifiee')).length - before;
    };
    expect(await told(['imprimes'], '2027-01-31')).toBe(0);
    expect(await told(['imprimes'], '2027-01-31')).toBe(0);
    expect(await told(['liens-utiles'], '2026-12-31')).toBe(1);
    expect(await told(['liens-utiles'], '2027-01-02')).toBe(1);
    const mails = await readOutbox(ctx, 'delegation-modifiee');
    expect(mails.map(({ to }) => to)).toEqual([OWNER, OWNER]);
    expect(mails.some(({ text }) => /nadia\.benali@[^]*2 janvier 2027/.test(text))).toBe(true);
    expect(await tokensTo(ctx, 'gel', 'delegation-modifiee')).toHaveLength(2);
  });

  it('leaves other delegates alone', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    const email = 'autre@cabinet.example';
    const { id } = await givenDelegation(ctx, owner, { email });
    const other = await signInNadia(ctx, { email, visiteur: stranger('5') });
    await updateDelegation(ctx, owner, delegation.id, SHORTER, visiteur);
    expect([await isOpen(acting), await isOpen(other)]).toEqual([false, true]);
    await endDelegation(ctx, owner, id, visiteur);
    expect(await isOpen(other)).toBe(false);
  });

  it('ends with its last day, session and all, without anybody doing anything', async () => {
    const { owner, delegation } = await delegated(ctx);
    const today = { services: ['imprimes'], finLe: '2026-11-20' };
    await updateDelegation(ctx, owner, delegation.id, today, visiteur);
    ctx.clock.set('2026-11-20T22:30:00.000Z');
    const acting = await signInNadia(ctx);
    expect(acting.finLe).toEqual(new Date('2026-11-20T23:00:00.000Z'));
    ctx.clock.set('2026-11-20T22:59:59.000Z');
    expect(await isOpen(acting)).toBe(true);
    ctx.clock.set('2026-11-20T23:00:00.000Z');
    expect(await isOpen(acting)).toBe(false);
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    const again = await signInOwner(ctx);
    expect((await listDelegations(ctx, again)).delegations).toEqual([]);
    expect(await code(endDelegation(ctx, again, delegation.id, visiteur))).toBe('introuvable');
  });

  it('ends with a freeze, for good', async () => {
    const { compte, acting, delegation } = await delegated(ctx);
    await freeze(ctx, compte);
    expect(await isOpen(acting)).toBe(false);
    const mails = await readOutbox(ctx, 'delegation-retiree');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).not.toContain('elle seule en décide');
    expect((await readOutbox(ctx, 'compte-gele'))[0]?.text).toContain(
      'Vos délégations prennent fin',
    );
    expect(await endsTold()).toEqual([
      { compte_id: compte.id, acteur: 'systeme', delegation: delegation.id, detail: 'Compte gelé' },
    ]);
    await inTransaction(ctx.db, (trx) =>
      reopenCompte(ctx, trx, { espace: CARDS, compteId: compte.id, par: 'cps' }, visiteur),
    );
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    expect(await ctx.db('delegations').pluck('fin_motif')).toEqual(['compte-gele']);
  });

  it('that a thief proposes leaves a mail, whose freeze link ends it', async () => {
    const { compte } = await delegated(ctx);
    const thief = await signInOwner(ctx, undefined, stranger('66'));
    ctx.clock.advanceSeconds(60);
    await givenDelegation(ctx, thief, { email: 'voleur@ailleurs.example' });
    const his = await signInNadia(ctx, {
      email: 'voleur@ailleurs.example',
      visiteur: stranger('66'),
    });
    const [, jeton = ''] = await tokensTo(ctx, 'gel', 'delegation-proposee');
    await freezeCompte(ctx, { espace: CARDS, jeton }, visiteur);
    expect([await isOpen(his), await isOpen(thief)]).toEqual([false, false]);
    await inTransaction(ctx.db, (trx) =>
      reopenCompte(ctx, trx, { espace: CARDS, compteId: compte.id, par: 'courrier' }, visiteur),
    );
    expect(await code(signInNadia(ctx, { email: 'voleur@ailleurs.example' }))).toBe(
      'identifiants-refuses',
    );
  });

  it.each(['compte-recupere', 'compte-recree'] as const)(
    'ends when the account is handed over (%s)',
    async (motif) => {
      const { compte, owner, acting } = await delegated(ctx);
      await propose(ctx, owner, { email: 'autre@cabinet.example' });
      await inTransaction(ctx.db, (trx) =>
        handOverCompte(ctx, trx, {
          compteId: compte.id,
          espace: CARDS,
          email: compte.email,
          adresseVerifiee: true,
          motDePasse: ctx.hasher.unusable(),
          cguVersion: compte.cgu_version,
          visiteur,
          preuve: 'courrier',
          motif,
        }),
      );
      expect(await isOpen(acting)).toBe(false);
      expect(await ctx.db('delegations').pluck('fin_motif')).toEqual([motif, motif]);
      expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    },
  );

  it('is suspended while the account is dormant, and no more once it is open again', async () => {
    const { compte, delegation, acting } = await delegated(ctx);
    await ctx.db('comptes').update({ derniere_connexion_le: '2026-01-01T00:00:00.000Z' });
    expect(await blockDormant(ctx, CARDS, { months: 6 })).toBe(1);
    expect(await isOpen(acting)).toBe(false);
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    await inTransaction(ctx.db, (trx) =>
      reopenCompte(ctx, trx, { espace: CARDS, compteId: compte.id, par: 'cps' }, visiteur),
    );
    expect((await signInNadia(ctx)).delegation?.id).toBe(delegation.id);
  });

  it('opens nothing once its activity is no longer the owner’s', async () => {
    const { compte, acting } = await delegated(ctx);
    await ctx.db('lieux_exercice').update({ categorie: 'pharmacie', numero: '930991021' });
    await inTransaction(ctx.db, (trx) => resettleActivites(ctx, trx, compte.id));
    expect(await isOpen(acting)).toBe(false);
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
  });

  it('lets its sessions be closed by the owner, one or all', async () => {
    const { owner, acting } = await delegated(ctx);
    await endSession(ctx, owner, acting.id);
    expect(await isOpen(acting)).toBe(false);
    const again = await signInNadia(ctx);
    expect(await endOtherSessions(ctx, owner)).toEqual({ fermees: 1 });
    expect(await isOpen(again)).toBe(false);
  });

  it('says nothing of what activity its owner wants', async () => {
    const { owner } = await delegated(ctx);
    const { id: professionnel_id } = { id: owner.professionnelId };
    const place = await ctx.db('lieux_exercice').where({ professionnel_id }).first();
    if (!place) throw new Error('The owner practises nowhere');
    const numero = '930991021';
    const pharmacy = { ...place, id: 'officine', cle: `pharmacie:${numero}`, numero };
    await ctx.db('lieux_exercice').insert({ ...pharmacy, categorie: 'pharmacie' });
    ctx.clock.advanceSeconds(60);
    const chosen = await chooseActivite(ctx, await signInOwner(ctx), `structure:${numero}`);
    expect(chosen?.activite?.genre).toBe('structure');
    ctx.clock.advanceSeconds(60);
    expect((await signInNadia(ctx)).activite?.genre).toBe('liberale');
    expect((await signInOwner(ctx)).activite?.genre).toBe('structure');
  });
});
