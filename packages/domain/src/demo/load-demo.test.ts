import { createHash } from 'node:crypto';
import { checkRpps } from '@eps/identifiers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  activate,
  awaitingActivation,
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  inscriptionOf,
  issuedCode,
  signInToTiers,
  visiteur,
} from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { createInscription } from '../inscription/create-inscription.ts';
import { DEMO_PASSWORD, demoIdentities } from './demo-identities.ts';
import { demoPhysicians } from './demo-physicians.ts';
import { DEMO_PROVISIONAL, demoTiers, LEGACY_RANK } from './demo-tiers.ts';
import { loadDemo } from './load-demo.ts';

describeOnEachDialect('the demo data', (dialect) => {
  let test: TestDatabase;
  let ctx: Context;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
    ctx = createTestContext(test.db);
    await loadDemo(ctx);
  });
  afterAll(() => test.drop());

  const dump = async () => {
    const tables = [
      'professionnels',
      'lieux_exercice',
      'organismes',
      'comptes',
      'evenements',
    ] as const;
    const all = await Promise.all(tables.map((table) => test.db(table)));
    return createHash('sha256').update(JSON.stringify(all)).digest('hex');
  };

  it('is loaded once', async () => {
    const before = await dump();
    await loadDemo(ctx);
    expect(await dump()).toBe(before);
    expect(await test.db('professionnels').where({ espace: 'ordre' })).toHaveLength(25);
    expect(await test.db('professionnels').where({ espace: 'tiers' })).toHaveLength(30);
    expect(await test.db('lieux_exercice')).toHaveLength(26 + 31);
    expect(await test.db('comptes')).toHaveLength(3);
    expect(await test.db('provisoires')).toHaveLength(1);
  });

  it('has accounts that open with the password that is printed', async () => {
    for (const { compte } of demoIdentities.filter((identity) => identity.compte !== null)) {
      const row = await test
        .db('comptes')
        .where({ email: compte?.email ?? '' })
        .first();
      expect(await ctx.hasher.verify(row?.mot_de_passe ?? null, compte?.motDePasse ?? '')).toBe(
        true,
      );
      expect(row?.email_verifie_le !== null).toBe(compte?.adresseVerifiee);
    }
  });

  it('passes the policy of its espace', async () => {
    const { motDePasse = '', email = '' } =
      demoIdentities.find(({ compte }) => compte)?.compte ?? {};
    const policy = { minLength: 12, classes: null, minLevel: 'moyen' } as const;
    await expect(
      ctx.strength.demand('motDePasse', motDePasse, policy, [email]),
    ).resolves.toBeUndefined();
  });

  it('gives every physician a conseil to turn to', async () => {
    const codes = (await test.db('organismes')).map(({ code }) => code);
    const places = await test
      .db('lieux_exercice')
      .join('professionnels', 'professionnels.id', 'lieux_exercice.professionnel_id')
      .where({ espace: 'ordre' })
      .select('caisse');
    for (const { caisse } of places) expect(codes).toContain(caisse);
  });

  it('opens an account of tiers all the way: asked, received, typed, activated', async () => {
    const [first] = demoTiers;
    if (!first) throw new Error('The demo has nobody in tiers');
    const codeConfidentiel = await issuedCode(ctx, first.numero);
    const typed = { numero: first.numero, email: first.email, codeConfidentiel };
    const { jeton } = await awaitingActivation(ctx, typed);
    expect((await activate(ctx, jeton)).nom).toBe(first.raisonSociale);
  });

  it('re-creates an account of the former portal of tiers', async () => {
    const numero = demoTiers[LEGACY_RANK]?.numero ?? '';
    const asked = inscriptionOf({ numero, motDePasseActuel: DEMO_PROVISIONAL });
    expect((await createInscription(ctx, asked, visiteur)).view.etape).toBe('activation');
  });

  it('signs in to tiers by either number of who practises at two places', async () => {
    const places = await test
      .db('lieux_exercice')
      .join('comptes', 'comptes.professionnel_id', 'lieux_exercice.professionnel_id')
      .where({ espace: 'tiers', email: 'contact@gaspard-aulne.example' })
      .select('numero');
    expect(places).toHaveLength(2);
    for (const { numero } of places) {
      const active = await signInToTiers(ctx, { numero: numero ?? '', motDePasse: DEMO_PASSWORD });
      expect(active.nom).toBe('Gaspard Aulne');
    }
  });

  it('is plainly fictional', () => {
    for (const { email, adresse } of demoTiers) {
      expect(email).toMatch(/^(contact@.+\.example)?$/u);
      expect(adresse).toMatch(/^(\d+ rue de la Fiction)?$/u);
    }
    for (const { rpps, mobile, email } of demoPhysicians) {
      expect(rpps).toMatch(/^99700/);
      expect(checkRpps(rpps).accepted).toBe(true);
      expect(mobile).toMatch(/^(06 39 98 \d\d \d\d)?$/);
      expect(email).toMatch(/^(.+@medecin\.example)?$/);
    }
  });

  it('has every way of being reached', () => {
    const physicians = demoIdentities.filter(({ espace }) => espace === 'ordre');
    const reach = physicians.map(({ mobile, email }) => [mobile !== null, email !== null].join());
    expect(new Set(reach)).toEqual(
      new Set(['true,true', 'true,false', 'false,true', 'false,false']),
    );
    expect(Math.max(...demoIdentities.map(({ nom }) => nom.length))).toBeGreaterThan(70);
  });
});
