import { expect, it } from 'vitest';
import {
  accept,
  cardOf,
  CARDS,
  delegated,
  DELEGUE,
  describeOnEachDialect,
  freshContext,
  givenDelegation,
  insertOwner,
  invitationToken,
  nadia,
  OWNER,
  propose,
  refusalOf,
  reread,
  signInNadia,
  signInOwner,
  stranger,
  type TestContext,
  visiteur,
} from '../../testing/index.ts';
import { getAccueil } from '../comptes/get-accueil.ts';
import { beginDeparture } from '../cps/begin-departure.ts';
import { confirmByCard } from '../cps/confirm-by-card.ts';
import { inTransaction } from '../db/database.ts';
import { listEvenements } from '../events/list-evenements.ts';
import { verifyChain } from '../events/verify-chain.ts';
import { addPreuve } from '../sessions/add-preuve.ts';
import { describeSession } from '../sessions/describe-session.ts';
import { endOtherSessions } from '../sessions/end-other-sessions.ts';
import { listSessions } from '../sessions/list-sessions.ts';
import { signOut } from '../sessions/sign-out.ts';
import { endDelegation } from './end-delegation.ts';
import { resendInvitation } from './resend-invitation.ts';
import { signInDelegue } from './sign-in-delegue.ts';
import { updateDelegation } from './update-delegation.ts';

describeOnEachDialect('what is seen of delegates, and by them', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it('is a home page of the services given, and nothing of the owner’s but their name', async () => {
    const { acting } = await delegated(ctx);
    ctx.clock.advanceSeconds(60);
    await signInOwner(ctx, undefined, stranger('4'));
    const accueil = await getAccueil(ctx, acting);
    expect(accueil).toEqual({
      maintenant: '2026-11-20T09:01:00.000Z',
      appel: 'Docteur Aubertin',
      derniereConnexion: null,
      email: DELEGUE,
      emailVerifie: true,
      motDePasseChangeLe: null,
      secondFacteurActif: false,
      sessionsOuvertes: 1,
      servicesAPresenter: false,
      services: [
        { id: 'paiements', acces: 'ouvert' },
        { id: 'imprimes', acces: 'ouvert' },
      ],
    });
    const again = await getAccueil(ctx, await signInNadia(ctx));
    expect(again.derniereConnexion).toEqual({
      le: '2026-11-20T09:00:00.000Z',
      appareil: nadia.appareil,
    });
    const session = describeSession(ctx, acting);
    expect(session.compte).toMatchObject({
      nom: 'Dr Claire Aubertin',
      email: DELEGUE,
      delegation: { nom: 'Nadia Benali', services: ['paiements', 'imprimes'] },
      obligations: [],
    });
    expect(JSON.stringify([accueil, again, session])).not.toContain(OWNER);
  });

  it('tells a delegate of their own sign-ins under this delegation only', async () => {
    const { owner } = await delegated(ctx);
    ctx.clock.advanceSeconds(60);
    const email = 'autre@cabinet.example';
    await givenDelegation(ctx, owner, { email });
    const other = await signInNadia(ctx, { email, visiteur: stranger('5') });
    expect((await getAccueil(ctx, other)).derniereConnexion).toBeNull();
  });

  it('keeps the delegate’s sign-ins apart from the owner’s', async () => {
    const { owner } = await delegated(ctx);
    ctx.clock.advanceSeconds(60);
    await signInNadia(ctx);
    ctx.clock.advanceSeconds(60);
    const accueil = await getAccueil(ctx, await signInOwner(ctx));
    expect(accueil.derniereConnexion).toEqual({
      le: '2026-11-20T09:00:00.000Z',
      appareil: visiteur.appareil,
    });
    expect(accueil.sessionsOuvertes).toBe(4);
    expect(accueil.email).toBe(OWNER);
    expect(owner.delegation).toBeNull();
  });

  it('is in the owner’s sessions by name, until the delegation is over', async () => {
    const { owner, delegation, acting } = await delegated(ctx);
    const { sessions } = await listSessions(ctx, owner);
    expect(sessions.map(({ id, par, preuve }) => ({ id, par, preuve }))).toEqual([
      { id: owner.id, par: null, preuve: 'mot-de-passe' },
      { id: acting.id, par: 'Nadia Benali', preuve: 'delegue' },
    ]);
    const today = { services: ['imprimes'], finLe: '2026-11-20' };
    await updateDelegation(ctx, owner, delegation.id, today, visiteur);
    ctx.clock.set('2026-11-20T22:59:00.000Z');
    await signInNadia(ctx);
    const late = await signInOwner(ctx);
    expect((await listSessions(ctx, late)).sessions).toHaveLength(2);
    ctx.clock.set('2026-11-20T23:00:00.000Z');
    expect((await listSessions(ctx, late)).sessions.map(({ id }) => id)).toEqual([late.id]);
    expect((await getAccueil(ctx, late)).sessionsOuvertes).toBe(1);
  });

  it('is in the owner’s events by name, which the log does not hold', async () => {
    const { compte, owner, delegation, acting } = await delegated(ctx);
    await signOut(ctx, acting);
    await endDelegation(ctx, owner, delegation.id, visiteur);
    const list = async () =>
      (await listEvenements(ctx, { compteId: compte.id, nombre: 20 })).evenements.map(
        ({ type, par, concerne }) => [type, par, concerne],
      );
    expect(await list()).toEqual([
      ['delegation-retiree', null, 'Nadia Benali'],
      ['deconnexion', 'Nadia Benali', null],
      ['connexion-deleguee', 'Nadia Benali', null],
      ['delegation-acceptee', 'Nadia Benali', null],
      ['delegation-proposee', null, 'Nadia Benali'],
      ['connexion-reussie', null, null],
    ]);
    expect(JSON.stringify(await ctx.db('evenements'))).not.toMatch(/Nadia|Benali/i);
    expect(await verifyChain(ctx, CARDS)).toMatchObject({ ok: true, faults: [] });
    await ctx.db('delegations').delete();
    expect(await list()).toContainEqual(['connexion-deleguee', null, null]);
  });

  it('says which delegation the owner sent again or changed, and what a stranger tried', async () => {
    const compte = await insertOwner(ctx);
    const owner = await signInOwner(ctx);
    const { id, services } = await propose(ctx, owner);
    await resendInvitation(ctx, owner, id, visiteur);
    await updateDelegation(ctx, owner, id, { services, finLe: '2027-01-01' }, visiteur);
    await accept(ctx, await invitationToken(ctx));
    const guess = { espace: CARDS, email: DELEGUE, motDePasse: 'pas le bon' } as const;
    await refusalOf(signInDelegue(ctx, guess, stranger('1')));
    const { evenements } = await listEvenements(ctx, { compteId: compte.id, nombre: 20 });
    const seen = evenements.map(({ type, par, concerne }) => [type, par, concerne]);
    expect(seen.slice(0, -1)).toEqual([
      ['connexion-deleguee-echouee', null, 'Nadia Benali'],
      ['delegation-acceptee', 'Nadia Benali', null],
      ['delegation-modifiee', null, 'Nadia Benali'],
      ['delegation-proposee', null, 'Nadia Benali'],
      ['delegation-proposee', null, 'Nadia Benali'],
    ]);
  });

  it('reads the names of a page at once, and none where there is no delegate', async () => {
    const { compte, owner } = await delegated(ctx);
    const statements = async (nombre: number) => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => void seen.push(sql);
      ctx.db.on('query', note);
      await listEvenements(ctx, { compteId: compte.id, nombre });
      ctx.db.off('query', note);
      return seen.length;
    };
    expect(await statements(20)).toBe(3);
    await endOtherSessions(ctx, owner);
    expect(await statements(1)).toBe(2);
  });

  it('gains nothing by a card, whoever’s it is, nor by another proof', async () => {
    const { acting } = await delegated(ctx);
    const transaction = { state: 's', nonce: 'n', codeVerifier: 'v', freshSince: null };
    const departure = { connexionId: acting.id, navigateur: null, transaction };
    const leave = (but: 'confirmation' | 'connexion') =>
      beginDeparture(ctx, { espace: CARDS, ...departure, but });
    expect((await refusalOf(leave('confirmation'))).code).toBe('reserve-au-titulaire');
    expect(await leave('connexion')).toBeDefined();
    const proof = cardOf('10100004521');
    const asked = { espace: CARDS, connexionId: acting.id, proof, appareil: 'Edge' } as const;
    expect(await confirmByCard(ctx, asked)).toEqual({ refus: 'autre-personne' });
    const add = inTransaction(ctx.db, (trx) => addPreuve(ctx, trx, acting, 'mot-de-passe'));
    expect((await refusalOf(add)).code).toBe('reserve-au-titulaire');
    expect((await reread(ctx, acting)).preuves.map(({ preuve }) => preuve)).toEqual(['delegue']);
    expect(await ctx.db('cartes')).toEqual([]);
  });

  it('calls a delegate as each owner does', async () => {
    const { owner } = await delegated(ctx);
    await givenDelegation(ctx, owner, { email: 'o@cabinet.example', prenom: 'Zoé', nom: 'O’Hara' });
    const acting = await signInNadia(ctx, { email: 'o@cabinet.example' });
    expect(acting.delegation?.nom).toBe('Zoé O’Hara');
  });
});
