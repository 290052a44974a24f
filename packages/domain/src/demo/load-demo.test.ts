import { createHash } from 'node:crypto';
import { checkRpps } from '@eps/identifiers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
} from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { demoIdentities } from './demo-identities.ts';
import { demoPhysicians } from './demo-physicians.ts';
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
    expect(await test.db('professionnels')).toHaveLength(25);
    expect(await test.db('lieux_exercice')).toHaveLength(26);
    expect(await test.db('comptes')).toHaveLength(2);
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
    for (const { caisse } of await test.db('lieux_exercice')) expect(codes).toContain(caisse);
  });

  it('is plainly fictional', () => {
    for (const { rpps, mobile, email } of demoPhysicians) {
      expect(rpps).toMatch(/^99700/);
      expect(checkRpps(rpps).accepted).toBe(true);
      expect(mobile).toMatch(/^(06 39 98 \d\d \d\d)?$/);
      expect(email).toMatch(/^(.+@medecin\.example)?$/);
    }
  });

  it('has every way of being reached', () => {
    const reach = demoIdentities.map(({ mobile, email }) =>
      [mobile !== null, email !== null].join(),
    );
    expect(new Set(reach)).toEqual(
      new Set(['true,true', 'true,false', 'false,true', 'false,false']),
    );
    expect(Math.max(...demoIdentities.map(({ nom }) => nom.length))).toBeGreaterThan(70);
  });
});
