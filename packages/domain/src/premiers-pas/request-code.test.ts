import { expect, it } from 'vitest';
import {
  answeredCaptcha,
  atOnce,
  describeOnEachDialect,
  freshContext,
  insertTiers,
  otherNumero,
  outcomes,
  readOutbox,
  refusalOf,
  testNumero,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { requestCode } from './request-code.ts';

const nowhere = { adresse: '', code_postal: '', ville: '' };
const typed = 'secretariat@exemple.example';

describeOnEachDialect('requestCode', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const ask = async ({ numero = testNumero, email }: { numero?: string; email?: string } = {}) => {
    const captcha = await answeredCaptcha(ctx);
    return requestCode(ctx, { espace: 'tiers', numero, email, captcha }, visiteur);
  };
  const issued = () => ctx.db('codes_confidentiels').select('canal');

  it('sends the code by post', async () => {
    await insertTiers(ctx);
    expect(await ask()).toEqual({ suite: 'en-route' });
    expect(await issued()).toEqual([{ canal: 'courrier' }]);
  });

  it('sends it by mail where no postal address is on file', async () => {
    await insertTiers(ctx, { lieu: nowhere });
    expect((await ask()).suite).toBe('en-route');
    expect(await issued()).toEqual([{ canal: 'email' }]);
    const [mail] = await readOutbox(ctx, 'code-confidentiel');
    expect(mail?.to).toBe('contact@pharmacie-du-port.example');
  });

  it('asks to write where no address is on file', async () => {
    await insertTiers(ctx, { lieu: nowhere, professionnel: { email: null } });
    expect((await ask({ email: typed })).suite).toBe('adresse-absente');
    expect([await issued(), await ctx.db('messages')]).toEqual([[], []]);
  });

  it('offers a convention to whoever has none, and to a number nobody has', async () => {
    await insertTiers(ctx, { lieu: { conventionne: 'non' } });
    for (const numero of [testNumero, otherNumero])
      expect(await ask({ numero, email: typed })).toEqual({ suite: 'convention' });
    expect([await issued(), await ctx.db('messages')]).toEqual([[], []]);
  });

  it('does not tell that a letter was under way already', async () => {
    await insertTiers(ctx);
    const first = await ask({ email: typed });
    ctx.clock.advanceSeconds(14 * 24 * 3600);
    expect(await ask({ email: typed })).toEqual(first);
    expect(await issued()).toHaveLength(1);
  });

  it('confirms to the address typed, without anything that opens or cancels', async () => {
    await insertTiers(ctx);
    await ask({ email: typed });
    const [confirmation, ...others] = await readOutbox(ctx, 'code-demande');
    expect(others).toEqual([]);
    expect(confirmation?.to).toBe(typed);
    expect(confirmation?.text).toContain('75\u00a0001\u00a0234\u00a06');
    expect(confirmation?.text).not.toMatch(/https?:|jeton|[A-Z2-9]{10}/);
    await ask({ email: typed.toUpperCase() });
    expect(await readOutbox(ctx, 'code-demande')).toHaveLength(1);
  });

  it('issues one code for 16 requests at once', async () => {
    await insertTiers(ctx);
    const ended = await outcomes(atOnce(16, () => ask({ email: typed })));
    expect(new Set(ended)).toEqual(new Set(['ok']));
    expect(await issued()).toHaveLength(1);
    expect(await readOutbox(ctx, 'code-demande')).toHaveLength(1);
  });

  it('wants its captcha first, and uses it up', async () => {
    await insertTiers(ctx);
    const captcha = await answeredCaptcha(ctx);
    const once = () => requestCode(ctx, { espace: 'tiers', numero: testNumero, captcha }, visiteur);
    expect(await outcomes([once()])).toEqual(['ok']);
    expect(await outcomes([once()])).toEqual(['captcha-incorrect']);
    const wrong = { ...(await answeredCaptcha(ctx)), texte: 'AAAAA' };
    const input = { espace: 'tiers', numero: testNumero, captcha: wrong } as const;
    expect((await refusalOf(requestCode(ctx, input, visiteur))).code).toBe('captcha-incorrect');
  });

  it('does not exist where no such code does', async () => {
    const captcha = await answeredCaptcha(ctx, 'ordre');
    const input = { espace: 'ordre', numero: testNumero, captcha } as const;
    expect((await refusalOf(requestCode(ctx, input, visiteur))).code).toBe('introuvable');
  });
});
