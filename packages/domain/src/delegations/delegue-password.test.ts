import { expect, it } from 'vitest';
import {
  AM_OTHER,
  atOnce,
  CARDS,
  delegated,
  DELEGUE,
  deliver,
  describeOnEachDialect,
  freeze,
  freshContext,
  givenDelegation,
  insertOtherOwner,
  insertOwner,
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
} from '../../testing/index.ts';
import { browserFingerprint } from '../comptes/known-browser.ts';
import { readSession } from '../sessions/read-session.ts';
import { requestDelegueReset } from './request-delegue-reset.ts';
import { setDeleguePassword } from './set-delegue-password.ts';
import { switchDelegation } from './switch-delegation.ts';

const NEW_PASSWORD = 'Autre-mésange-3';
const PAGE = 'delegue/mot-de-passe';

describeOnEachDialect('the forgotten password of a delegate', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;
  /** Asks, and gives what left with a link to choose. */
  const ask = async (email = DELEGUE) => {
    await requestDelegueReset(ctx, { espace: CARDS, email }, stranger('1'));
    return (await deliver(ctx)).filter(({ text }) => text.includes(PAGE));
  };
  const token = async () => {
    const [mail] = await ask();
    const found = tokenIn(mail?.text ?? '', PAGE);
    if (found === undefined) throw new Error('No link left');
    return found;
  };
  const choose = (jeton: string, nouveauMotDePasse = NEW_PASSWORD) =>
    setDeleguePassword(ctx, { espace: CARDS, jeton, nouveauMotDePasse }, nadia);

  it('leaves the same in the outbox for every address', async () => {
    await delegated(ctx);
    await deliver(ctx);
    await ctx.db('messages').delete();
    for (const email of [DELEGUE, OWNER, 'personne@nulle-part.example'])
      await requestDelegueReset(ctx, { espace: CARDS, email }, nadia);
    const rows = await ctx.db('messages');
    expect(rows).toHaveLength(3);
    for (const row of rows)
      expect(row).toMatchObject({
        genre: 'mot-de-passe-delegue',
        etat: 'a-preparer',
        contenu_chiffre: null,
        compte_id: null,
      });
    expect((await deliver(ctx)).map(({ to }) => to)).toEqual([DELEGUE]);
  });

  it('sends the link to the address on file, whatever was typed', async () => {
    await delegated(ctx);
    const mails = await ask(` ${DELEGUE.toUpperCase()} `);
    expect(mails.map(({ to }) => to)).toEqual([DELEGUE]);
    expect(mails[0]?.text).toContain('Chrome sur Linux');
  });

  it('says nothing to whom nobody lets act: not accepted, taken back, frozen, or an owner', async () => {
    const compte = await insertOwner(ctx);
    const owner = await signInOwner(ctx);
    await propose(ctx, owner, { email: 'autre@cabinet.example' });
    expect(await ask('autre@cabinet.example')).toEqual([]);
    await givenDelegation(ctx, owner);
    expect(await ask(OWNER)).toEqual([]);
    await freeze(ctx, compte);
    expect(await ask()).toEqual([]);
  });

  it('writes so many an hour at most, and the last link goes on working', async () => {
    await delegated(ctx);
    const sent = [];
    for (let i = 0; i < 12; i += 1) sent.push(...(await ask()));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThan(12);
    await choose(tokenIn(sent.at(-1)?.text ?? '', PAGE) ?? '');
  });

  it('is chosen anew: sessions end in every account, browsers and failures are forgotten', async () => {
    const first = await delegated(ctx);
    const compte = await insertOtherOwner(ctx);
    const { id } = await givenDelegation(ctx, await signInOwner(ctx, AM_OTHER));
    const acting = await switchDelegation(ctx, await signInNadia(ctx), id, nadia);
    await signInNadia(ctx, { visiteur: stranger('5') });
    for (let i = 0; i < 3; i += 1)
      await refusalOf(signInNadia(ctx, { motDePasse: 'faux', visiteur: stranger('3') }));
    await refusalOf(signInNadia(ctx, { motDePasse: 'faux' }));
    const jeton = await token();
    expect(await choose(jeton)).toEqual({ email: DELEGUE });
    for (const { id: connexionId } of [acting, first.acting])
      expect(await readSession(ctx, { espace: CARDS, connexionId })).toBeNull();
    const browser = { navigateur_empreinte: browserFingerprint(ctx, nadia.navigateur) };
    expect(await ctx.db('navigateurs_delegues')).toEqual([expect.objectContaining(browser)]);
    expect(
      await ctx.db('compteurs').where('echecs', '>=', 1).whereNotNull('bloque_jusqu_a'),
    ).toEqual([]);
    expect(await code(signInNadia(ctx))).toBe('identifiants-refuses');
    await signInNadia(ctx, { motDePasse: NEW_PASSWORD, visiteur: stranger('3') });
    const told = await ctx.db('evenements').where({ type: 'mot-de-passe-delegue-change' });
    expect(new Set(told.map(({ compte_id }) => compte_id))).toEqual(
      new Set([compte.id, first.compte.id]),
    );
    expect(told).toHaveLength(2);
    expect((await readOutbox(ctx, 'mot-de-passe-delegue-change')).map(({ to }) => to)).toEqual([
      DELEGUE,
    ]);
    expect(await readSession(ctx, { espace: CARDS, connexionId: first.owner.id })).not.toBeNull();
  });

  it('is chosen once among 64 parallel clicks, and by a link of 24 hours', async () => {
    await delegated(ctx);
    const jeton = await token();
    ctx.clock.advanceSeconds(24 * 3600 - 1);
    expect(await code(choose(jeton, 'abc'))).toBe('mot-de-passe-trop-faible');
    const results = await outcomes(atOnce(64, () => choose(jeton)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(results.filter((result) => result === 'lien-utilise')).toHaveLength(63);
  });

  it('is not chosen by a link that is too old, or of another kind', async () => {
    await delegated(ctx);
    const jeton = await token();
    ctx.clock.advanceSeconds(24 * 3600);
    expect(await code(choose(jeton))).toBe('lien-expire');
    expect(await code(choose('nul'))).toBe('lien-illisible');
    const elsewhere = { espace: 'ordre', jeton, nouveauMotDePasse: NEW_PASSWORD } as const;
    expect(await code(setDeleguePassword(ctx, elsewhere, nadia))).toBe('introuvable');
    expect(await code(requestDelegueReset(ctx, { espace: 'tiers', email: DELEGUE }, nadia))).toBe(
      'introuvable',
    );
  });
});
