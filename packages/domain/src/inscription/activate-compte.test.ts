import { expect, it } from 'vitest';
import {
  activate,
  atOnce,
  awaitingActivation,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertTiers,
  issuedCode,
  otherNumero,
  otherPassword,
  outcomes,
  readOutbox,
  refusalOf,
  signInToTiers,
  stranger,
  testEmail,
  testNumero,
  testPassword,
  type TestContext,
} from '../../testing/index.ts';
import { inspectLink } from '../recovery/inspect-link.ts';
import { readSession } from '../sessions/read-session.ts';
import { getInscription } from './get-inscription.ts';

const DAY_SECONDS = 86_400;
const newEmail = 'accueil@nouvelle-adresse.example';

describeOnEachDialect('activate an account', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it('creates the account, its address verified, and signs in', async () => {
    const { professionnel } = await insertTiers(ctx);
    const { jeton, parcoursId } = await awaitingActivation(ctx);
    const active = await activate(ctx, jeton);
    expect(active).toMatchObject({
      professionnelId: professionnel.id,
      nom: 'PHARMACIE DU PORT',
      email: testEmail,
      emailVerifie: true,
      motDePasseADefinir: false,
      cguAAccepter: false,
      preuve: 'lien-activation',
    });
    const accepted = await ctx.db('acceptations').where({ document: 'cgu' });
    expect(accepted.map(({ version }) => version)).toEqual(['2026-11-01']);
    expect(await eventTypes(ctx)).toContain('compte-cree');
    const [mail] = await readOutbox(ctx, 'compte-cree');
    expect(mail?.text).toContain('votre N°\u00a0tiers et le mot de passe');
    const view = await getInscription(ctx, { espace: 'tiers', parcoursId });
    expect(view.etape).toBe('termine');
    const [kept] = await ctx.db('inscriptions').select('mot_de_passe');
    expect(kept?.mot_de_passe).toBe('');
    expect((await signInToTiers(ctx)).compteId).toBe(active.compteId);
  });

  it('is announced by the link as what it does', async () => {
    await insertTiers(ctx);
    const { jeton } = await awaitingActivation(ctx);
    const asked = { espace: 'tiers', jeton, usage: 'activation' } as const;
    expect((await inspectLink(ctx, asked)).suite).toBe('compte');
    expect((await activate(ctx, jeton)).email).toBe(testEmail);
  });

  it('happens once however many clicks arrive', async () => {
    await insertTiers(ctx);
    const { jeton } = await awaitingActivation(ctx);
    const ended = await outcomes(atOnce(64, () => activate(ctx, jeton)));
    expect(ended.filter((end) => end === 'ok')).toHaveLength(1);
    expect(new Set(ended)).toEqual(new Set(['ok', 'lien-utilise']));
    expect(await ctx.db('comptes').select()).toHaveLength(1);
    expect(await ctx.db('connexions').select()).toHaveLength(1);
    expect((await eventTypes(ctx)).filter((type) => type === 'compte-cree')).toHaveLength(1);
  });

  it('leaves one account when inscriptions and activations cross', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    const first = await awaitingActivation(ctx, { codeConfidentiel });
    ctx.clock.advanceSeconds(1);
    const ended = await outcomes([
      ...atOnce(8, () => activate(ctx, first.jeton)),
      ...atOnce(3, () => awaitingActivation(ctx, { codeConfidentiel })),
    ]);
    expect(ended.filter((end, index) => end === 'ok' && index < 8).length).toBeLessThan(2);
    expect((await ctx.db('comptes').select()).length).toBeLessThan(2);
  });

  it('uses the code: no other inscription can be made with it', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    await activate(ctx, (await awaitingActivation(ctx, { codeConfidentiel })).jeton);
    const again = await refusalOf(awaitingActivation(ctx, { codeConfidentiel }));
    expect(again.code).toBe('code-confidentiel-refuse');
  });

  it('dies with its code: replaced or expired since', async () => {
    await insertTiers(ctx);
    const { jeton } = await awaitingActivation(ctx);
    await issuedCode(ctx);
    expect((await refusalOf(activate(ctx, jeton))).code).toBe('code-confidentiel-perime');
    ctx.clock.advanceSeconds(60);
    const codeConfidentiel = await issuedCode(ctx);
    ctx.clock.advanceSeconds(29 * DAY_SECONDS);
    const late = await awaitingActivation(ctx, { codeConfidentiel });
    ctx.clock.advanceSeconds(2 * DAY_SECONDS);
    expect((await refusalOf(activate(ctx, late.jeton))).code).toBe('code-confidentiel-perime');
    expect(await ctx.db('comptes').select()).toEqual([]);
  });

  it('dies after 7 days', async () => {
    await insertTiers(ctx);
    const { jeton } = await awaitingActivation(ctx);
    ctx.clock.advanceSeconds(7 * DAY_SECONDS);
    expect((await refusalOf(activate(ctx, jeton))).code).toBe('lien-expire');
  });

  it('follows the last inscription: the link of the one before is dead', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    const first = await awaitingActivation(ctx, { codeConfidentiel, email: newEmail });
    ctx.clock.advanceSeconds(1);
    const second = await awaitingActivation(ctx, { codeConfidentiel });
    expect((await refusalOf(activate(ctx, first.jeton))).code).toBe('lien-utilise');
    expect((await activate(ctx, second.jeton)).email).toBe(testEmail);
  });

  it('gives an account that exists its new address and password, and ends all that was', async () => {
    const { professionnel } = await insertTiers(ctx);
    await insertCompte(ctx, professionnel);
    const before = await signInToTiers(ctx, { visiteur: stranger('7') });
    const { jeton } = await awaitingActivation(ctx, { email: newEmail, motDePasse: otherPassword });
    expect((await signInToTiers(ctx)).compteId).toBe(before.compteId);

    const active = await activate(ctx, jeton);
    expect(active).toMatchObject({ compteId: before.compteId, email: newEmail });
    const former = { espace: 'tiers', connexionId: before.id } as const;
    expect(await readSession(ctx, former)).toBeNull();
    expect((await refusalOf(signInToTiers(ctx))).code).toBe('identifiants-refuses');
    expect((await signInToTiers(ctx, { motDePasse: otherPassword })).email).toBe(newEmail);
    const told = await readOutbox(ctx, 'compte-recree');
    expect(told.map(({ to }) => to).toSorted()).toEqual([newEmail, testEmail].toSorted());
    expect(await eventTypes(ctx)).toContain('compte-recree');
    expect(await eventTypes(ctx)).not.toContain('compte-cree');
    const known = await ctx.db('navigateurs_connus').select();
    expect(known).toHaveLength(1);
  });

  it('lifts a lock: a letter repairs it', async () => {
    const { professionnel } = await insertTiers(ctx);
    await insertCompte(ctx, professionnel);
    for (let tries = 0; tries < 5; tries += 1)
      await refusalOf(signInToTiers(ctx, { motDePasse: 'faux' }));
    expect((await refusalOf(signInToTiers(ctx))).code).toBe('compte-bloque');
    const { jeton } = await awaitingActivation(ctx, { motDePasse: otherPassword });
    await activate(ctx, jeton);
    expect((await signInToTiers(ctx, { motDePasse: otherPassword })).email).toBe(testEmail);
  });

  it('does not take an address that became another account’s meanwhile', async () => {
    await insertTiers(ctx);
    const { jeton } = await awaitingActivation(ctx);
    const other = await insertTiers(ctx, { lieu: { numero: otherNumero } });
    await insertCompte(ctx, other.professionnel, { email: testEmail.toUpperCase() });
    expect((await refusalOf(activate(ctx, jeton))).code).toBe('adresse-deja-utilisee');
    await ctx.db('comptes').delete();
    expect((await activate(ctx, jeton)).email).toBe(testEmail);
  });

  it('does nothing by a link of another kind or espace', async () => {
    await insertTiers(ctx);
    const { jeton } = await awaitingActivation(ctx);
    expect((await refusalOf(activate(ctx, 'x'.repeat(43)))).code).toBe('lien-illisible');
    await ctx.db('liens').update({ genre: 'depot-convention' });
    expect((await refusalOf(activate(ctx, jeton))).code).toBe('lien-illisible');
  });

  it('signs in by any of the numbers of the professionnel, as they are typed', async () => {
    const { professionnel } = await insertTiers(ctx);
    await insertCompte(ctx, professionnel);
    const spaced = `${testNumero.slice(0, 2)} ${testNumero.slice(2, 5)} ${testNumero.slice(5)}`;
    for (const numero of [testNumero, spaced, `3${testNumero}`, ` ${testNumero}\u00a0`])
      expect((await signInToTiers(ctx, { numero, motDePasse: testPassword })).email).toBe(
        testEmail,
      );
  });
});
