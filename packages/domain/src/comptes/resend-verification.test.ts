import { expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  freshContext,
  insertCompte,
  insertProfessionnel,
  lastToken,
  readOutbox,
  refusalOf,
  signInAs,
  testEmail,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { confirmAddress } from '../recovery/confirm-address.ts';
import { resendVerification } from './resend-verification.ts';

const genre = 'verification-adresse';

describeOnEachDialect('resend verification', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const signInWith = async (email_verifie_le: string | null) => {
    await insertCompte(ctx, await insertProfessionnel(ctx), { email_verifie_le });
    return signInAs(ctx);
  };

  it('sends a link that verifies the address, and kills the former one', async () => {
    const active = await signInWith(null);
    await resendVerification(ctx, active, visiteur);
    const former = await lastToken(ctx, genre);
    ctx.clock.advanceSeconds(1);
    await resendVerification(ctx, active, visiteur);
    const espace = 'ordre';
    const refused = await refusalOf(confirmAddress(ctx, { espace, jeton: former }, visiteur));
    expect(refused.code).toBe('lien-utilise');
    const jeton = await lastToken(ctx, genre);
    expect(await confirmAddress(ctx, { espace, jeton }, visiteur)).toEqual({
      email: testEmail,
      prendEffetLe: null,
    });
  });

  it('sends nothing for an address already verified', async () => {
    const active = await signInWith('2026-11-20T08:00:00.000Z');
    await resendVerification(ctx, active, visiteur);
    expect(await readOutbox(ctx, genre)).toEqual([]);
  });

  it('sends at most five an hour, parallel clicks included', async () => {
    const active = await signInWith(null);
    const all = await Promise.allSettled(
      atOnce(12, () => resendVerification(ctx, active, visiteur)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await readOutbox(ctx, genre)).toHaveLength(5);
    const refused = await refusalOf(resendVerification(ctx, active, visiteur));
    expect([refused.code, refused.params]).toEqual(['envois-epuises', { minutes: 60 }]);
    ctx.clock.advanceSeconds(3601);
    await resendVerification(ctx, active, visiteur);
    expect(await readOutbox(ctx, genre)).toHaveLength(6);
  });
});
