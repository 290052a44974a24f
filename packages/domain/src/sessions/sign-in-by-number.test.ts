import { expect, it } from 'vitest';
import {
  activate,
  awaitingActivation,
  createFakeTransport,
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertTiers,
  issuedCode,
  otherNumero,
  otherPassword,
  refusalOf,
  signInToTiers,
  stranger,
  testEmail,
  testNumero,
  testPassword,
  visiteur,
  type FakeTransport,
  type TestContext,
} from '../../testing/index.ts';
import { resendActivation } from '../inscription/resend-activation.ts';
import { createCourier } from '../outbox/create-courier.ts';

const MINUTES = 60;
const DAYS = 24 * 3600;

describeOnEachDialect('sign in by number', (dialect) => {
  let ctx: TestContext;
  let transport: FakeTransport;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
    transport = createFakeTransport();
  });

  const refused = async (asked: Parameters<typeof signInToTiers>[1]) =>
    (await refusalOf(signInToTiers(ctx, asked))).code;
  /** Subjects of what the courier sends now. */
  const sent = async (): Promise<string[]> => {
    const before = transport.accepted.length;
    await createCourier(ctx, { email: transport, sms: transport }).flush();
    return transport.accepted.slice(before).map(({ to }) => to);
  };

  it('takes the number as it is typed, pasted or read on a card', async () => {
    const { professionnel } = await insertTiers(ctx, { lieu: { numero: '2A0000014' } });
    await insertCompte(ctx, professionnel);
    for (const numero of ['2a0000014', '2A 000 001 4', '2a.000.001-4', '32a0000014'])
      expect((await signInToTiers(ctx, { numero })).email).toBe(testEmail);
  });

  it('refuses alike what nobody has, whatever its form', async () => {
    for (const numero of [otherNumero, testEmail, '0', '🙂', "' or 1=1 --", '9'.repeat(254)])
      expect(await refused({ numero })).toBe('identifiants-refuses');
  });

  it('takes any of the numbers of a professionnel', async () => {
    const { professionnel, lieu } = await insertTiers(ctx);
    await ctx.db('lieux_exercice').insert({ ...lieu, id: 'b', cle: 'b', numero: otherNumero });
    await insertCompte(ctx, professionnel);
    const both = [testNumero, otherNumero].map((numero) => signInToTiers(ctx, { numero }));
    const [first, second] = await Promise.all(both);
    expect(first?.compteId).toBe(second?.compteId);
  });

  it('opens neither of two accounts that share a number', async () => {
    const { professionnel } = await insertTiers(ctx);
    await insertCompte(ctx, professionnel);
    const twin = await insertTiers(ctx, { professionnel: { cle: 'b' }, lieu: { cle: 'b' } });
    await insertCompte(ctx, twin.professionnel, { email: 'b@b.example' });
    expect(await refused({})).toBe('identifiants-refuses');
  });

  it('opens the centre whose number is also the place of work of its employees', async () => {
    for (const rank of ['a', 'b']) {
      const employee = await insertTiers(ctx, {
        professionnel: { cle: rank },
        lieu: { cle: rank, categorie: 'salarie' },
      });
      await insertCompte(ctx, employee.professionnel, { email: `${rank}@centre.example` });
    }
    expect(await refused({})).toBe('identifiants-refuses');
    const { professionnel } = await insertTiers(ctx, { lieu: { categorie: 'centre-de-sante' } });
    await insertCompte(ctx, professionnel);
    expect((await signInToTiers(ctx)).professionnelId).toBe(professionnel.id);
  });

  it('takes the same statements for a number that nobody has', async () => {
    const { professionnel } = await insertTiers(ctx);
    await insertCompte(ctx, professionnel);
    const statements = async (numero: string): Promise<string[]> => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => seen.push(sql);
      ctx.db.on('query', note);
      await refused({ numero, motDePasse: 'faux', visiteur: stranger(numero) });
      ctx.db.removeListener('query', note);
      return seen;
    };
    // The first event of an espace begins its chain.
    await refused({ motDePasse: 'faux', visiteur: stranger('1') });
    expect(await statements(otherNumero)).toEqual(await statements(testNumero));
  });

  it('before activation, fails neutrally and mails the link again, once in ten minutes', async () => {
    await insertTiers(ctx);
    const { jeton } = await awaitingActivation(ctx);
    await sent();
    expect(await refused({})).toBe('identifiants-refuses');
    expect(await sent()).toEqual([]);
    ctx.clock.advanceSeconds(10 * MINUTES);
    expect(await refused({})).toBe('identifiants-refuses');
    expect(await refused({ motDePasse: 'autre' })).toBe('identifiants-refuses');
    expect(await sent()).toEqual([testEmail]);
    expect((await refusalOf(activate(ctx, jeton))).code).toBe('lien-utilise');
    const last = transport.accepted.at(-1)?.text ?? '';
    const next = /jeton=([\w-]+)/.exec(last)?.[1] ?? '';
    expect((await activate(ctx, next)).email).toBe(testEmail);
    await sent();
    ctx.clock.advanceSeconds(10 * MINUTES);
    await refused({ motDePasse: 'faux' });
    expect(await sent()).toEqual([]);
  });

  it('mails it three times a day at most: its owner may still ask for it', async () => {
    await insertTiers(ctx);
    const { parcoursId } = await awaitingActivation(ctx);
    await sent();
    for (const times of [1, 1, 1, 0]) {
      ctx.clock.advanceSeconds(10 * MINUTES);
      await refused({ motDePasse: 'faux', visiteur: stranger('x') });
      expect(await sent()).toHaveLength(times);
    }
    const again = await resendActivation(ctx, { espace: 'tiers', parcoursId }, visiteur);
    expect(again.etape).toBe('activation');
  });

  it('mails no link again whose code is too old', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    ctx.clock.advanceSeconds(29 * DAYS);
    await awaitingActivation(ctx, { codeConfidentiel });
    await sent();
    ctx.clock.advanceSeconds(DAYS);
    await refused({ motDePasse: 'faux' });
    expect(await sent()).toEqual([]);
  });

  it('mails no link again whose code has been replaced', async () => {
    await insertTiers(ctx);
    await awaitingActivation(ctx);
    ctx.clock.advanceSeconds(10 * MINUTES);
    await issuedCode(ctx);
    await sent();
    await refused({});
    expect(await sent()).toEqual([]);
  });

  it('while an account waits to be re-created, the old password works and the new does not', async () => {
    const { professionnel } = await insertTiers(ctx);
    await insertCompte(ctx, professionnel);
    await awaitingActivation(ctx, { email: 'new@b.example', motDePasse: otherPassword });
    await sent();
    expect((await signInToTiers(ctx, { motDePasse: testPassword })).email).toBe(testEmail);
    ctx.clock.advanceSeconds(10 * MINUTES);
    expect(await refused({ motDePasse: otherPassword })).toBe('identifiants-refuses');
    expect(await sent()).toEqual(['new@b.example']);
  });
});
