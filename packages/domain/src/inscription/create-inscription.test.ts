import { expect, it, vi } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  inscriptionOf,
  insertCompte,
  insertTiers,
  issuedCode,
  otherNumero,
  outcomes,
  readOutbox,
  refusalOf,
  stranger,
  testEmail,
  testNumero,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import type { Visiteur } from '../context.ts';
import type { PasswordHasher } from '../passwords/hasher.ts';
import { createInscription, type CreateInscriptionInput } from './create-inscription.ts';
import { getInscription } from './get-inscription.ts';

const WRONG = 'ZZZZZZZZZZ';
const DAY_SECONDS = 86_400;

describeOnEachDialect('create an inscription', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const create = (typed: Partial<CreateInscriptionInput>, who: Visiteur = visiteur) =>
    createInscription(ctx, inscriptionOf(typed), who);
  const refused = async (typed: Partial<CreateInscriptionInput>, who: Visiteur = visiteur) =>
    (await refusalOf(create(typed, who))).code;

  it('creates no account: it mails the link that will', async () => {
    await insertTiers(ctx);
    const { view, parcoursId } = await create({ codeConfidentiel: await issuedCode(ctx) });
    expect(view).toMatchObject({
      etape: 'activation',
      activation: { nom: 'PHARMACIE DU PORT', email: testEmail },
    });
    expect(await ctx.db('comptes').select()).toEqual([]);
    const [mail] = await readOutbox(ctx, 'activation-compte');
    expect(mail?.to).toBe(testEmail);
    expect(mail?.text).toContain('https://portail.example/tiers/activation?jeton=');
    expect(await getInscription(ctx, { espace: 'tiers', parcoursId })).toEqual(view);
  });

  it('keeps address and password so that a stolen database tells neither', async () => {
    await insertTiers(ctx);
    await create({ codeConfidentiel: await issuedCode(ctx) });
    const [row] = await ctx.db('inscriptions').select();
    expect(row?.mot_de_passe).toMatch(/^\$argon2id\$/u);
    expect(JSON.stringify(row)).not.toContain(testEmail);
    expect(row?.cgu_version).toBe('2026-11-01');
    await create({ codeConfidentiel: await issuedCode(ctx) });
    const replaced = await ctx.db('inscriptions').whereNotNull('remplacee_le');
    expect(replaced).toMatchObject([{ mot_de_passe: '' }]);
  });

  it('answers a wrong code, an unknown number and a used or expired code alike', async () => {
    const { professionnel } = await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    const answers = [
      await refused({ codeConfidentiel: WRONG }),
      await refused({ codeConfidentiel, numero: otherNumero }),
      await refused({ motDePasseActuel: 'jamais apporté' }),
    ];
    ctx.clock.advanceSeconds(31 * DAY_SECONDS);
    answers.push(await refused({ codeConfidentiel }));
    ctx.clock.advanceSeconds(-31 * DAY_SECONDS);
    await ctx.db('codes_confidentiels').update({ utilise_le: ctx.clock.now().toISOString() });
    answers.push(await refused({ codeConfidentiel }, stranger('1')));
    expect(new Set(answers)).toEqual(new Set(['code-confidentiel-refuse']));
    const events = await ctx.db('evenements').where({ type: 'inscription-code-echouee' });
    expect(events).toHaveLength(5);
    expect(events.filter((event) => event.professionnel_id === professionnel.id)).toHaveLength(4);
  });

  it('asks the same of the database for a number that nobody has', async () => {
    await insertTiers(ctx);
    await issuedCode(ctx);
    const statements = async (numero: string): Promise<string[]> => {
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => seen.push(sql);
      ctx.db.on('query', note);
      await refused({ codeConfidentiel: WRONG, numero }, stranger(numero));
      ctx.db.removeListener('query', note);
      return seen;
    };
    expect(await statements(otherNumero)).toEqual(await statements(testNumero));
  });

  it('hashes once for a wrong code as for an unknown number', async () => {
    await insertTiers(ctx);
    const { hasher } = ctx;
    const hash = vi.fn<PasswordHasher['hash']>((password) => hasher.hash(password));
    Object.assign(ctx, { hasher: { ...hasher, hash } });
    await refused({ codeConfidentiel: WRONG });
    await refused({ codeConfidentiel: WRONG, numero: otherNumero });
    expect(hash).toHaveBeenCalledTimes(2);
  });

  it('closes after 5 tries in one browser, even to the right code, and to no other browser', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    for (let tries = 0; tries < 5; tries += 1)
      expect(await refused({ codeConfidentiel: WRONG })).toBe('code-confidentiel-refuse');
    expect(await refused({ codeConfidentiel })).toBe('essais-identite-epuises');
    expect((await create({ codeConfidentiel }, stranger('2'))).view.etape).toBe('activation');
  });

  it('closes in the same way for a number that nobody has', async () => {
    for (let tries = 0; tries < 5; tries += 1) await refused({ codeConfidentiel: WRONG });
    expect(await refused({ codeConfidentiel: WRONG })).toBe('essais-identite-epuises');
  });

  it.each([testNumero, otherNumero])(
    'counts every one of a burst of tries (%s)',
    async (numero) => {
      await insertTiers(ctx);
      await issuedCode(ctx);
      const burst = atOnce(16, () => create({ codeConfidentiel: WRONG, numero }));
      const ended = (await outcomes(burst)).toSorted();
      const told = (code: string, times: number) => Array.from({ length: times }, () => code);
      expect(ended).toEqual([
        ...told('code-confidentiel-refuse', 5),
        ...told('essais-identite-epuises', 11),
      ]);
    },
  );

  it('opens again with a newer code', async () => {
    await insertTiers(ctx);
    await issuedCode(ctx);
    for (let tries = 0; tries < 6; tries += 1) await refused({ codeConfidentiel: WRONG });
    const { view } = await create({ codeConfidentiel: await issuedCode(ctx) });
    expect(view.etape).toBe('activation');
  });

  it('never counts right ones', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    for (let tries = 0; tries < 4; tries += 1) await refused({ codeConfidentiel: WRONG });
    await create({ codeConfidentiel });
    await create({ codeConfidentiel });
    expect(await refused({ codeConfidentiel: WRONG })).toBe('code-confidentiel-refuse');
  });

  it('tells strangers who go on guessing to stop, and lets the owner in all the same', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    for (let tries = 0; tries < 20; tries += 1)
      await refused({ codeConfidentiel: WRONG }, stranger(String(tries)));
    expect(await refused({ codeConfidentiel: WRONG }, stranger('99'))).toBe(
      'essais-identite-epuises',
    );
    expect((await create({ codeConfidentiel })).view.etape).toBe('activation');
  });

  it('shows the same page for an address that is another account’s, whose owner is told', async () => {
    const taken = await insertTiers(ctx, { lieu: { numero: otherNumero } });
    await insertCompte(ctx, taken.professionnel, { email: testEmail });
    await insertTiers(ctx);
    const { view, parcoursId } = await create({ codeConfidentiel: await issuedCode(ctx) });
    expect(view).toMatchObject({ etape: 'activation', activation: { email: testEmail } });
    expect(await readOutbox(ctx, 'activation-compte')).toEqual([]);
    expect(await ctx.db('inscriptions')).toMatchObject([{ mot_de_passe: '' }]);
    const [warning] = await readOutbox(ctx, 'adresse-convoitee');
    expect(warning?.to).toBe(testEmail);
    expect(warning?.text).toContain('N°\u00a0tiers');
    expect(await eventTypes(ctx)).toContain('adresse-deja-utilisee');
    expect(await getInscription(ctx, { espace: 'tiers', parcoursId })).toEqual(view);
  });

  it('lets one keep the address of one’s own account', async () => {
    const { professionnel } = await insertTiers(ctx);
    await insertCompte(ctx, professionnel);
    await create({ codeConfidentiel: await issuedCode(ctx) });
    expect(await readOutbox(ctx, 'activation-compte')).toHaveLength(1);
  });

  it('judges the password with the number and the name, once the code is proved', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    const weak = { codeConfidentiel, motDePasse: `pharmacie du port ${testNumero}` };
    expect(await refused({ ...weak, codeConfidentiel: WRONG })).toBe('code-confidentiel-refuse');
    expect(await refused(weak)).toBe('mot-de-passe-trop-faible');
    expect((await create({ codeConfidentiel })).view.etape).toBe('activation');
  });

  it('mails no more than 5 links an hour for one professionnel', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    for (let sent = 0; sent < 5; sent += 1) await create({ codeConfidentiel });
    expect(await refused({ codeConfidentiel })).toBe('envois-epuises');
    ctx.clock.advanceSeconds(3601);
    expect((await create({ codeConfidentiel })).view.etape).toBe('activation');
  });

  it('does not exist in an espace that writes no such letter', async () => {
    expect(await refused({ espace: 'ordre', codeConfidentiel: WRONG })).toBe('introuvable');
  });

  it('refuses a number that two professionnels share, and a closed account', async () => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    const twin = await insertTiers(ctx, { professionnel: { cle: 'twin' }, lieu: { cle: 'twin' } });
    expect(await refused({ codeConfidentiel })).toBe('code-confidentiel-refuse');
    await ctx.db('lieux_exercice').where({ professionnel_id: twin.professionnel.id }).delete();
    const [owner] = await ctx.db('professionnels').where({ cle: `pharmacie:${testNumero}` });
    if (owner) await insertCompte(ctx, owner, { statut: 'ferme' });
    expect(await refused({ codeConfidentiel })).toBe('code-confidentiel-refuse');
  });
});
