import { getEspace } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import {
  accept,
  AM_OTHER,
  atOnce,
  DELEGATION,
  DELEGUE,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCentre,
  insertCompte,
  insertOtherOwner,
  insertOwner,
  insertSalarie,
  invitationToken,
  outcomes,
  OWNER,
  propose,
  readOutbox,
  refusalOf,
  signInOwner,
  type TestContext,
  tokensTo,
  visiteur,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { enrol } from '../cps/enrol.ts';
import { endDelegation } from './end-delegation.ts';
import { listDelegations } from './list-delegations.ts';
import { resendInvitation } from './resend-invitation.ts';
import { signInDelegue } from './sign-in-delegue.ts';
import { updateDelegation } from './update-delegation.ts';

describeOnEachDialect('proposeDelegation', (dialect) => {
  let ctx: TestContext;
  let owner: ActiveSession;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertOwner(ctx);
    owner = await signInOwner(ctx);
  });

  const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;

  it('invites the delegate, tells the owner with a freeze link, and records it', async () => {
    const given = await propose(ctx, owner);
    expect(given).toEqual({
      id: given.id,
      prenom: 'Nadia',
      nom: 'Benali',
      email: DELEGUE,
      etat: 'proposee',
      activite: 'Activité libérale',
      services: ['paiements', 'imprimes'],
      finLe: '2027-05-20',
      proposeeLe: '2026-11-20T09:00:00.000Z',
      invitationExpireLe: '2026-11-27T09:00:00.000Z',
      derniereConnexionLe: null,
    });
    const [invitation] = await readOutbox(ctx, 'invitation-delegation');
    expect(invitation?.to).toBe(DELEGUE);
    expect(invitation?.text).toMatch(/Dr Claire Aubertin[^]*20 mai 2027[^]*7\u00a0jours/);
    expect(invitation?.text).toContain('Bonjour Nadia Benali,\n');
    expect(invitation?.text).not.toContain(OWNER);
    const [told] = await readOutbox(ctx, 'delegation-proposee');
    expect(told?.to).toBe(OWNER);
    expect(told?.text).toContain('Nadia Benali');
    expect(await tokensTo(ctx, 'gel', 'delegation-proposee')).toHaveLength(1);
    expect((await eventTypes(ctx)).at(-1)).toBe('delegation-proposee');
  });

  it('lists what was given and what may be', async () => {
    const given = await propose(ctx, owner);
    expect(await listDelegations(ctx, owner)).toEqual({
      delegations: [given],
      delegables: ['paiements', 'imprimes', 'liens-utiles'],
      reste: 9,
      finMax: '2027-11-20',
    });
  });

  it('stays within what may be given, and until when', async () => {
    const limits = [
      { services: ['paiements', 'contact-covid'] },
      { services: ['mon-compte'] },
      { services: ['nulle-part'] },
      { services: [] },
      { finLe: '2026-11-19' },
      { finLe: '2027-11-21' },
    ];
    for (const typed of limits)
      expect(await code(propose(ctx, owner, typed))).toBe('delegation-hors-limites');
    await propose(ctx, owner, { finLe: '2026-11-20' });
    await propose(ctx, owner, { finLe: '2027-11-20', email: 'autre@cabinet.example' });
  });

  it('gives under an activity only what that one sees', async () => {
    await insertCentre(ctx);
    const holder = await insertSalarie(ctx);
    await enrol(ctx, { espace: 'assurance-maladie', numero: '930991013', rpps: '99700900022' });
    const compte = await insertCompte(ctx, holder, { email: 'l.moreau@centre.example' });
    const salaried = { ...owner, compteId: compte.id, professionnelId: holder.id };
    const activite = { id: 'a', genre: 'salariee', libelle: 'Centre' } as const;
    const { delegables } = await listDelegations(ctx, { ...salaried, activite });
    expect(delegables).toEqual(['liens-utiles']);
  });

  it('refuses one’s own address, however it is typed', async () => {
    const email = OWNER.toUpperCase();
    expect(await code(propose(ctx, owner, { email }))).toBe('delegation-a-soi');
  });

  it('takes one live delegation for a person, exactly one of many proposed at once', async () => {
    const results = await outcomes(atOnce(8, () => propose(ctx, owner)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(results.filter((result) => result === 'delegation-existante')).toHaveLength(7);
    const email = DELEGUE.toUpperCase();
    expect(await code(propose(ctx, owner, { email }))).toBe('delegation-existante');
    expect(await ctx.db('delegues')).toHaveLength(1);
  });

  it('has the index say the last word', async () => {
    const given = await propose(ctx, owner);
    const row = await ctx.db('delegations').first();
    const twin = { ...row, id: 'jumelle' };
    await expect(ctx.db('delegations').insert(twin)).rejects.toThrow(/unique/i);
    await endDelegation(ctx, owner, given.id, visiteur);
    await ctx.db('delegations').insert(twin);
    expect(await ctx.db('delegations')).toHaveLength(2);
  });

  it('leaves the place of one that is past its last day', async () => {
    await propose(ctx, owner, { finLe: '2026-11-20' });
    ctx.clock.set('2026-11-20T23:00:00.000Z');
    const later = await signInOwner(ctx);
    expect((await listDelegations(ctx, later)).delegations).toEqual([]);
    await propose(ctx, later);
    expect(await ctx.db('delegations').pluck('fin_motif')).toEqual(
      expect.arrayContaining(['expiree', null]),
    );
  });

  it('takes ten at most, and another once one is taken back', async () => {
    const most = getEspace('assurance-maladie').delegations?.perCompte ?? 0;
    const emails = Array.from({ length: most }, (_, rank) => `delegue-${rank}@cabinet.example`);
    for (const email of emails) await propose(ctx, owner, { email });
    expect(await code(propose(ctx, owner))).toBe('delegations-epuisees');
    const { delegations, reste } = await listDelegations(ctx, owner);
    expect(reste).toBe(0);
    await endDelegation(ctx, owner, delegations[0]?.id ?? '', visiteur);
    await propose(ctx, owner);
  });

  it('writes twenty invitations a day at most, new or sent again', async () => {
    const invited = [];
    for (let rank = 0; rank < 7; rank += 1)
      invited.push(await propose(ctx, owner, { email: `delegue-${rank}@cabinet.example` }));
    const [given] = invited;
    const again = [...invited, ...invited.slice(0, 6)];
    for (const { id } of again) await resendInvitation(ctx, owner, id, visiteur);
    const last = invited.at(-1)?.id ?? '';
    expect(await code(resendInvitation(ctx, owner, last, visiteur))).toBe('envois-epuises');
    expect(given).toBeDefined();
    const email = 'autre@cabinet.example';
    expect(await code(propose(ctx, owner, { email }))).toBe('envois-epuises');
    expect(await readOutbox(ctx, 'invitation-delegation')).toHaveLength(20);
    ctx.clock.advanceSeconds(24 * 3600);
    await propose(ctx, await signInOwner(ctx), { email });
  });

  it('writes three a day at most to one address, whoever invites and however it is typed', async () => {
    const { id } = await propose(ctx, owner);
    await insertOtherOwner(ctx);
    const other = await signInOwner(ctx, AM_OTHER);
    await propose(ctx, other, { email: DELEGUE.toUpperCase() });
    await resendInvitation(ctx, owner, id, visiteur);
    expect(await code(resendInvitation(ctx, owner, id, visiteur))).toBe('envois-epuises');
    await endDelegation(ctx, owner, id, visiteur);
    expect(await code(propose(ctx, owner))).toBe('envois-epuises');
    // Who accepted nothing is told of no end.
    expect(await readOutbox(ctx, 'delegation-retiree')).toEqual([]);
    await propose(ctx, owner, { email: 'autre@cabinet.example' });
    ctx.clock.advanceSeconds(24 * 3600);
    await propose(ctx, await signInOwner(ctx));
  });

  it('needs an activity, without which it would open nothing', async () => {
    const without = { ...owner, activite: null };
    expect((await listDelegations(ctx, without)).delegables).toEqual([]);
    await ctx.db('connexions').where({ id: owner.id }).update({ activite: null });
    await ctx.db('lieux_exercice').delete();
    const given = propose(ctx, without, { services: ['liens-utiles'] });
    expect(await code(given)).toBe('delegation-hors-limites');
    expect(await ctx.db('delegations')).toEqual([]);
  });

  it('kills the former invitation when it is sent again', async () => {
    const given = await propose(ctx, owner);
    const first = await invitationToken(ctx);
    ctx.clock.advanceSeconds(60);
    await resendInvitation(ctx, owner, given.id, visiteur);
    expect(await code(accept(ctx, first))).toBe('lien-utilise');
    await accept(ctx, await invitationToken(ctx));
    expect(await code(resendInvitation(ctx, owner, given.id, visiteur))).toBe('introuvable');
  });

  it('keeps what is somebody else’s out of reach', async () => {
    const { id } = await propose(ctx, owner);
    await insertOtherOwner(ctx);
    const other = await signInOwner(ctx, AM_OTHER);
    const limits = { services: ['paiements'], finLe: '2027-01-01' };
    for (const work of [
      () => updateDelegation(ctx, other, id, limits, visiteur),
      () => endDelegation(ctx, other, id, visiteur),
      () => resendInvitation(ctx, other, id, visiteur),
      () => endDelegation(ctx, owner, 'nulle-part', visiteur),
    ])
      expect(await code(work())).toBe('introuvable');
    expect((await listDelegations(ctx, other)).delegations).toEqual([]);
  });

  it('is nothing where the session has ended meanwhile', async () => {
    await ctx.db('connexions').update({ finie_le: '2026-11-20T09:00:00.000Z' });
    expect(await code(propose(ctx, owner))).toBe('non-connecte');
    expect(await ctx.db('delegations')).toEqual([]);
    expect(await ctx.db('delegues')).toEqual([]);
  });

  it.each(['ordre', 'tiers'] as const)('does not exist in %s', async (espace) => {
    const elsewhere = { ...owner, espace };
    const typed = { email: DELEGUE, motDePasse: 'x' };
    expect(await code(propose(ctx, elsewhere))).toBe('introuvable');
    expect(await code(listDelegations(ctx, elsewhere))).toBe('introuvable');
    expect(await code(signInDelegue(ctx, { espace, ...typed }, visiteur))).toBe('introuvable');
  });
});

describe('services that may be given', () => {
  it('are never those with patients’ data, nor the account', () => {
    const { services } = getEspace('assurance-maladie');
    const delegable = services.filter((service) => service.delegable);
    expect(delegable.map(({ id }) => id)).toEqual(['paiements', 'imprimes', 'liens-utiles']);
    expect(delegable.map(({ exige }) => exige)).toEqual([undefined, undefined, undefined]);
    expect(DELEGATION.services.every((id) => delegable.some((one) => one.id === id))).toBe(true);
  });
});
