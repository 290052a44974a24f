import { createHash } from 'node:crypto';
import { getEspace } from '@eps/espaces';
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
  nadia,
} from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { unenrol } from '../cps/unenrol.ts';
import { createInscription } from '../inscription/create-inscription.ts';
import { signInDelegue } from '../delegations/sign-in-delegue.ts';
import { DEMO_CENTRE } from './demo-assurance-maladie.ts';
import { demoDelegation } from './demo-delegation.ts';
import { DEMO_PASSWORD, demoIdentities } from './demo-identities.ts';
import { demoPhysicians } from './demo-physicians.ts';
import { DEMO_PROVISIONAL } from './demo-provisional.ts';
import { demoTiers, LEGACY_RANK } from './demo-tiers.ts';
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
      'delegues',
      'delegations',
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
    expect(await test.db('lieux_exercice')).toHaveLength(26 + 31 + 12);
    expect(await test.db('comptes')).toHaveLength(6);
    expect(await test.db('provisoires')).toHaveLength(3);
    expect(await test.db('delegations')).toHaveLength(1);
  });

  it('enrols whom a centre employs, once, and nobody whom it has removed', async () => {
    const enrolled = {
      espace: 'assurance-maladie',
      numero: DEMO_CENTRE,
      rpps: '99700900014',
    } as const;
    await loadDemo(ctx);
    expect(await test.db('enrolements').select('espace', 'numero', 'rpps')).toEqual([enrolled]);
    await unenrol(ctx, enrolled);
    await loadDemo(ctx);
    expect(await test.db('enrolements').whereNull('retire_le')).toEqual([]);
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

  it('has a delegate, who signs in with the same password', async () => {
    const { espace, email } = demoDelegation;
    const active = await signInDelegue(ctx, { espace, email, motDePasse: DEMO_PASSWORD }, nadia);
    expect(active.nom).toBe('Dr Claire Aubertin-Desmarets');
    expect(active.delegation).toMatchObject({
      nom: 'Nadia Benali',
      services: ['paiements', 'imprimes'],
    });
    const policy = getEspace(espace).policies.password;
    await expect(
      ctx.strength.demand('motDePasse', DEMO_PASSWORD, policy, ['Nadia', 'Benali', email]),
    ).resolves.toBeUndefined();
  });

  it('gives a delegate back what a freeze has ended, once the account is open, and nothing else', async () => {
    const { espace, email, titulaire } = demoDelegation;
    const enter = () => signInDelegue(ctx, { espace, email, motDePasse: DEMO_PASSWORD }, nadia);
    const [owner] = await test.db('comptes').where({ espace, email: titulaire });
    const compteId = owner?.id ?? '';
    const ended = async (fin_motif: string) =>
      test
        .db('delegations')
        .whereNull('terminee_le')
        .update({ terminee_le: '2026-11-20T09:00:00.000Z', fin_motif });
    await ended('compte-gele');
    await test.db('comptes').where({ id: compteId }).update({ statut: 'gele' });
    await loadDemo(ctx);
    await expect(enter()).rejects.toMatchObject({ code: 'identifiants-refuses' });
    await test.db('comptes').where({ id: compteId }).update({ statut: 'actif' });
    await loadDemo(ctx);
    await loadDemo(ctx);
    expect((await enter()).delegation?.nom).toBe('Nadia Benali');
    expect(await test.db('delegations').whereNull('terminee_le')).toHaveLength(1);
    await ended('retiree');
    await loadDemo(ctx);
    expect(await test.db('delegations').whereNull('terminee_le')).toEqual([]);
  });

  it('passes the policy of its espace', async () => {
    const { motDePasse = '', email = '' } =
      demoIdentities.find(({ compte }) => compte)?.compte ?? {};
    const policy = getEspace('ordre').policies.password;
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
