import { getEspace, type Espace } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import {
  KEY,
  WRONG_KEY,
  activateFactor,
  begun,
  codeAt,
  codeSent,
  delegated,
  describeOnEachDialect,
  freshContext,
  identity,
  inscriptionOf,
  insertCompte,
  insertLiberal,
  insertProfessionnel,
  insertTiers,
  issuedCode,
  proven,
  refusalOf,
  signInAs,
  signInNadia,
  testEmail,
  testPassword,
  visiteur,
  wrongCode,
  wrongCodeAt,
  type TestContext,
} from '../../testing/index.ts';
import { createInscription } from '../inscription/create-inscription.ts';
import { updateCredentials } from '../comptes/update-credentials.ts';
import type { Context } from '../context.ts';
import { proveKey } from '../creation/prove-key.ts';
import { proveIdentity } from '../parcours/prove-identity.ts';
import { verifyCode } from '../parcours/verify-code.ts';
import { proveSecondFacteur } from '../seconds-facteurs/prove-second-facteur.ts';
import { budgetsOfDoor, doors, refusalOfDoor, type Door } from './doors.ts';

/** How each door is tried, wrongly or rightly. A door without an entry does not compile. */
const trials: Record<Door, (ctx: Context) => Promise<(right: boolean) => Promise<unknown>>> = {
  'mot-de-passe': async (ctx) => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    return (right) => signInAs(ctx, { motDePasse: right ? testPassword : 'faux' });
  },
  'mot-de-passe-actuel': async (ctx) => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    const active = await signInAs(ctx);
    return (right) => {
      const motDePasseActuel = right ? testPassword : 'faux';
      return updateCredentials(ctx, active, { motDePasseActuel, email: testEmail }, visiteur);
    };
  },
  'second-facteur': async (ctx) => {
    await insertCompte(ctx, await insertProfessionnel(ctx));
    const { secret } = await activateFactor(ctx, await signInAs(ctx));
    const active = await signInAs(ctx);
    const now = ctx.clock.now();
    return (right) => {
      const code = right ? codeAt(secret, now) : wrongCodeAt(secret, now);
      return proveSecondFacteur(ctx, active, code, visiteur);
    };
  },
  code: async (ctx) => {
    await insertProfessionnel(ctx);
    const { code, ...ref } = await codeSent(ctx);
    return (right) => verifyCode(ctx, { ...ref, code: right ? code : wrongCode(code) }, visiteur);
  },
  'code-confidentiel': async (ctx) => {
    await insertTiers(ctx);
    const codeConfidentiel = await issuedCode(ctx);
    return (right) =>
      createInscription(
        ctx,
        inscriptionOf({ codeConfidentiel: right ? codeConfidentiel : 'AAAAAAAAAA' }),
        visiteur,
      );
  },
  'cle-securite': async (ctx) => {
    await insertLiberal(ctx);
    const ref = await begun(ctx);
    return (right) => proveKey(ctx, { ...ref, ...(right ? KEY : WRONG_KEY) }, visiteur);
  },
  delegue: async (ctx) => {
    await delegated(ctx);
    return (right) => signInNadia(ctx, right ? {} : { motDePasse: 'faux' });
  },
  identite: async (ctx) => {
    await insertProfessionnel(ctx);
    return (right) =>
      right
        ? proven(ctx)
        : proveIdentity(
            ctx,
            { espace: 'ordre', parcours: 'inscription', ...identity, dateNaissance: '01/01/1970' },
            visiteur,
          );
  },
};

/** An espace that has this door. */
function espaceOf(door: Door): Espace {
  if (door === 'cle-securite' || door === 'delegue') return getEspace('assurance-maladie');
  return getEspace(door === 'code-confidentiel' ? 'tiers' : 'ordre');
}

describeOnEachDialect('every door', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it.each(doors)('%s refuses even what is right once its budget is spent', async (door) => {
    const attempt = await trials[door](ctx);
    const [failures] = Object.values(budgetsOfDoor(door, espaceOf(door)))
      .map((budget) => budget.failures)
      .toSorted((a, b) => a - b);
    for (let i = 0; i < (failures ?? 0); i += 1) await refusalOf(attempt(false));
    expect((await refusalOf(attempt(true))).code).toBe(refusalOfDoor[door]);
  });

  it.each(doors)('%s lets in what is right one failure before', async (door) => {
    const attempt = await trials[door](ctx);
    const [failures] = Object.values(budgetsOfDoor(door, espaceOf(door)))
      .map((budget) => budget.failures)
      .toSorted((a, b) => a - b);
    for (let i = 0; i < (failures ?? 0) - 1; i += 1) await refusalOf(attempt(false));
    expect(await attempt(true)).toBeDefined();
  });
});

describe('doors', () => {
  it('all have a budget and a refusal', () => {
    expect(Object.keys(trials).toSorted()).toEqual(doors.toSorted());
    for (const door of doors) {
      const budgets = Object.values(budgetsOfDoor(door, espaceOf(door)));
      expect(budgets.length).toBeGreaterThan(0);
      expect(
        budgets.every(({ failures, windowMinutes }) => failures > 0 && windowMinutes > 0),
      ).toBe(true);
    }
  });
});
