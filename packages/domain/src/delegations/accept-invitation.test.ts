import { expect, it } from 'vitest';
import {
  accept,
  AM_OTHER,
  atOnce,
  CARDS,
  DELEGUE,
  DELEGUE_PASSWORD,
  deliver,
  describeOnEachDialect,
  freeze,
  freshContext,
  givenDelegation,
  insertOtherOwner,
  insertOwner,
  invitationToken,
  nadia,
  outcomes,
  OWNER,
  propose,
  readOutbox,
  refusalOf,
  signInNadia,
  signInOwner,
  stranger,
  type TestContext,
  tokenIn,
  tokensTo,
  visiteur,
} from '../../testing/index.ts';
import { browserFingerprint } from '../comptes/known-browser.ts';
import type { ActiveSession } from '../context.ts';
import type { CompteRow } from '../db/tables.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { endDelegation } from './end-delegation.ts';
import { listDelegations } from './list-delegations.ts';
import { lookUpInvitation } from './look-up-invitation.ts';
import { requestDelegueReset } from './request-delegue-reset.ts';
import { setDeleguePassword } from './set-delegue-password.ts';

describeOnEachDialect('an invitation', (dialect) => {
  let ctx: TestContext;
  let compte: CompteRow;
  let owner: ActiveSession;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    compte = await insertOwner(ctx);
    owner = await signInOwner(ctx);
  });

  const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;
  const lookUp = (jeton: string) => lookUpInvitation(ctx, { espace: CARDS, jeton });

  it('says who proposes what, without being used', async () => {
    await propose(ctx, owner);
    const jeton = await invitationToken(ctx);
    for (let i = 0; i < 3; i += 1)
      expect(await lookUp(jeton)).toEqual({
        titulaire: 'Dr Claire Aubertin',
        prenom: 'Nadia',
        nom: 'Benali',
        email: DELEGUE,
        services: ['paiements', 'imprimes'],
        finLe: '2027-05-20',
        motDePasseAChoisir: true,
        expireLe: '2026-11-27T09:00:00.000Z',
      });
    await accept(ctx, jeton);
  });

  it('is accepted with a password of one’s own, and the owner is told', async () => {
    const { id } = await propose(ctx, owner);
    expect(await accept(ctx, await invitationToken(ctx))).toEqual({ email: DELEGUE });
    expect((await listDelegations(ctx, owner)).delegations[0]).toMatchObject({
      etat: 'active',
      invitationExpireLe: null,
    });
    const [told] = await readOutbox(ctx, 'delegation-acceptee');
    expect(told?.to).toBe(OWNER);
    expect(await tokensTo(ctx, 'gel', 'delegation-acceptee')).toHaveLength(1);
    const event = await ctx.db('evenements').orderBy('rang', 'desc').first();
    expect(event).toMatchObject({ type: 'delegation-acceptee', acteur: 'delegue' });
    expect(event?.contenu).toContain(`"delegation":"${id}"`);
    expect(JSON.stringify(await ctx.db('evenements'))).not.toMatch(/Nadia|Benali/);
    expect(await ctx.db('connexions').whereNotNull('delegation')).toEqual([]);
    const stored = await ctx.db('delegues').first();
    expect(stored?.mot_de_passe).toMatch(/^\$argon2id\$/);
  });

  it('asks for a password the first time, and for a good one', async () => {
    await propose(ctx, owner);
    const jeton = await invitationToken(ctx);
    const withPassword = (nouveauMotDePasse?: string) =>
      acceptInvitation(ctx, { espace: CARDS, jeton, nouveauMotDePasse }, nadia);
    expect(await code(withPassword())).toBe('mot-de-passe-a-definir');
    for (const weak of ['Abcdef1-', 'Nadia-Benali-1', 'tilleul orage 7 barque'])
      expect(await code(withPassword(weak))).toBe('mot-de-passe-trop-faible');
    expect((await lookUp(jeton)).motDePasseAChoisir).toBe(true);
    await withPassword(DELEGUE_PASSWORD);
  });

  it('is used once among 64 parallel tries', async () => {
    await propose(ctx, owner);
    const jeton = await invitationToken(ctx);
    const results = await outcomes(atOnce(64, () => accept(ctx, jeton)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(results.filter((result) => result === 'lien-utilise')).toHaveLength(63);
    expect(await readOutbox(ctx, 'delegation-acceptee')).toHaveLength(1);
  });

  it('of somebody else is just accepted by who has a password, which it does not change', async () => {
    await givenDelegation(ctx, owner);
    await insertOtherOwner(ctx);
    const second = await signInOwner(ctx, AM_OTHER);
    const given = await propose(ctx, second, { email: DELEGUE.toUpperCase() });
    const mails = await readOutbox(ctx, 'invitation-delegation');
    // As each typed it: neither learns that the other has the same delegate.
    expect(mails.map(({ to }) => to)).toEqual([DELEGUE, DELEGUE.toUpperCase()]);
    expect(given.email).toBe(DELEGUE.toUpperCase());
    expect((await listDelegations(ctx, second)).delegations[0]?.email).toBe(given.email);
    expect((await listDelegations(ctx, owner)).delegations[0]?.email).toBe(DELEGUE);
    const jeton = await invitationToken(ctx, given);
    expect((await lookUp(jeton)).motDePasseAChoisir).toBe(false);
    const nouveauMotDePasse = 'Intruse-pirate-99';
    await acceptInvitation(ctx, { espace: CARDS, jeton, nouveauMotDePasse }, nadia);
    expect(await code(signInNadia(ctx, { motDePasse: nouveauMotDePasse }))).toBe(
      'identifiants-refuses',
    );
    await signInNadia(ctx);
  });

  it('asks anew for a password once all that was accepted has ended: the former opens nothing', async () => {
    const former = await givenDelegation(ctx, owner);
    await signInNadia(ctx);
    await requestDelegueReset(ctx, { espace: CARDS, email: DELEGUE }, nadia);
    const sent = await deliver(ctx);
    const reset = sent.find(({ text }) => text.includes('delegue/mot-de-passe'));
    const link = tokenIn(reset?.text ?? '', 'delegue/mot-de-passe') ?? '';
    await endDelegation(ctx, owner, former.id, visiteur);
    const given = await propose(ctx, owner, { prenom: 'Zoé', nom: 'Marchand' });
    const jeton = await invitationToken(ctx, given);
    expect((await lookUp(jeton)).motDePasseAChoisir).toBe(true);
    const zoe = stranger('2');
    const acceptAs = (nouveauMotDePasse?: string) =>
      acceptInvitation(ctx, { espace: CARDS, jeton, nouveauMotDePasse }, zoe);
    expect(await code(acceptAs())).toBe('mot-de-passe-a-definir');
    const motDePasse = 'Mésange-tilleul-8';
    ctx.clock.advanceSeconds(1);
    await acceptAs(motDePasse);
    expect(await ctx.db('navigateurs_delegues').pluck('navigateur_empreinte')).toEqual([
      browserFingerprint(ctx, zoe.navigateur),
    ]);
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    const resetBody = { espace: CARDS, jeton: link, nouveauMotDePasse: DELEGUE_PASSWORD } as const;
    expect(await code(setDeleguePassword(ctx, resetBody, nadia))).toBe('lien-utilise');
    const acting = await signInNadia(ctx, { motDePasse, visiteur: zoe });
    expect(acting.delegation?.nom).toBe('Zoé Marchand');
  });

  it('of somebody else asks for a password once the only owner acted for has taken theirs back', async () => {
    const former = await givenDelegation(ctx, owner);
    await insertOtherOwner(ctx);
    const given = await propose(ctx, await signInOwner(ctx, AM_OTHER), { email: DELEGUE });
    const jeton = await invitationToken(ctx, given);
    await endDelegation(ctx, owner, former.id, visiteur);
    expect((await lookUp(jeton)).motDePasseAChoisir).toBe(true);
    expect(await code(acceptInvitation(ctx, { espace: CARDS, jeton }, nadia))).toBe(
      'mot-de-passe-a-definir',
    );
    await accept(ctx, jeton);
  });

  it('opens nothing once the delegation was taken back, or the account frozen', async () => {
    const given = await propose(ctx, owner);
    const jeton = await invitationToken(ctx);
    await endDelegation(ctx, owner, given.id, visiteur);
    for (const work of [lookUp, accept.bind(null, ctx)])
      expect(await code(work(jeton))).toBe('lien-utilise');
    ctx.clock.advanceSeconds(60);
    await propose(ctx, owner);
    const second = await invitationToken(ctx);
    await freeze(ctx, compte);
    for (const work of [lookUp, accept.bind(null, ctx)])
      expect(await code(work(second))).toBe('lien-utilise');
  });

  it('dies after seven days, with the last day, and while the account is dormant', async () => {
    await propose(ctx, owner);
    const jeton = await invitationToken(ctx);
    await ctx.db('comptes').update({ statut: 'dormant' });
    expect(await code(accept(ctx, jeton))).toBe('lien-expire');
    await ctx.db('comptes').update({ statut: 'actif' });
    ctx.clock.advanceSeconds(7 * 24 * 3600 - 1);
    await lookUp(jeton);
    ctx.clock.advanceSeconds(1);
    expect(await code(lookUp(jeton))).toBe('lien-expire');
    const again = await signInOwner(ctx);
    const email = 'autre@cabinet.example';
    const short = await invitationToken(
      ctx,
      await propose(ctx, again, { email, finLe: '2026-11-27' }),
    );
    ctx.clock.set('2026-11-27T23:00:00.000Z');
    expect(await code(accept(ctx, short))).toBe('lien-expire');
  });

  it('is of one espace and one kind', async () => {
    await propose(ctx, owner);
    const jeton = await invitationToken(ctx);
    expect(await code(lookUpInvitation(ctx, { espace: 'ordre', jeton }))).toBe('introuvable');
    const [gel = ''] = await tokensTo(ctx, 'gel', 'delegation-proposee');
    for (const other of [gel, '', `${jeton}x`])
      expect(await code(lookUp(other))).toBe('lien-illisible');
  });
});
