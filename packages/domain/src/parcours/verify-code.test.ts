import { beforeEach, expect, it } from 'vitest';
import {
  atOnce,
  codeSent,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertProfessionnel,
  outcomes,
  refusalOf,
  visiteur,
  wrongCode,
  type TestContext,
} from '../../testing/index.ts';
import { getParcours } from './get-parcours.ts';
import type { ParcoursRef } from './parcours-ref.ts';
import { sendCode } from './send-code.ts';
import { verifyCode } from './verify-code.ts';

describeOnEachDialect('verifyCode', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });
  beforeEach(async () => {
    await insertProfessionnel(ctx);
  });
  const verify = (ref: ParcoursRef, code: string) => verifyCode(ctx, { ...ref, code }, visiteur);

  it('accepts the code and opens the last step', async () => {
    const { code, ...ref } = await codeSent(ctx);
    const view = await verify(ref, code);
    expect(view).toMatchObject({ etape: 'finaliser', canalVerifie: 'sms', emailFixe: null });
    expect(view.contexteMotDePasse).toEqual(['Anne-Sophie', 'Lefèvre-Delacroix', '10101234564']);
    expect(view.canaux).toEqual([]);
  });

  it('fixes the address that the code proved', async () => {
    const { code, ...ref } = await codeSent(ctx, 'inscription', 'email');
    expect((await verify(ref, code)).emailFixe).toBe('tuxedo01@cn.medecin.fr');
  });

  it('counts the tries left, and the right code no longer works after the fifth wrong one', async () => {
    const { code, ...ref } = await codeSent(ctx);
    const wrong = wrongCode(code);
    for (const left of [4, 3, 2, 1]) {
      expect(await refusalOf(verify(ref, wrong))).toMatchObject({
        code: 'code-incorrect',
        params: { essaisRestants: left },
      });
      expect((await getParcours(ctx, ref)).envoi?.essaisRestants).toBe(left);
    }
    expect((await refusalOf(verify(ref, wrong))).code).toBe('code-perime');
    expect((await refusalOf(verify(ref, code))).code).toBe('code-perime');
    expect((await eventTypes(ctx)).filter((type) => type === 'code-refuse').length).toBe(5);
    ctx.clock.advanceSeconds(60);
    const view = await sendCode(ctx, { ...ref, canal: 'sms' }, visiteur);
    expect(view.envoi?.essaisRestants).toBe(5);
  });

  it('works for 10 minutes', async () => {
    const { code, ...ref } = await codeSent(ctx);
    ctx.clock.advanceSeconds(600);
    expect((await refusalOf(verify(ref, code))).code).toBe('code-perime');
  });

  it('works in its own journey only', async () => {
    const first = await codeSent(ctx);
    const second = await codeSent(ctx);
    expect((await refusalOf(verify(second, first.code))).code).toBe('code-incorrect');
    expect((await verify(first, first.code)).etape).toBe('finaliser');
  });

  it('is used exactly once by 64 parallel submits', async () => {
    const { code, ...ref } = await codeSent(ctx);
    const results = await outcomes(atOnce(64, () => verify(ref, code)));
    expect(results.filter((result) => result === 'ok').length).toBe(1);
    const possible = new Set(['ok', 'etape-inattendue', 'code-perime']);
    expect(results.filter((result) => !possible.has(result))).toEqual([]);
    expect((await getParcours(ctx, ref)).etape).toBe('finaliser');
    expect((await refusalOf(verify(ref, code))).code).toBe('etape-inattendue');
  });

  it('compares five tries at most, however many arrive at once', async () => {
    const { code, ...ref } = await codeSent(ctx);
    const results = await outcomes(
      atOnce(64, (index) => verify(ref, index === 63 ? code : wrongCode(code))),
    );
    expect(results.filter((result) => result === 'code-incorrect').length).toBe(4);
    expect(results.filter((result) => result === 'code-perime').length).toBe(60);
    const row = await ctx.db('codes').first();
    expect(row?.essais).toBe(5);
    expect((await eventTypes(ctx)).filter((type) => type === 'code-refuse').length).toBe(5);
  });

  it('expires with its journey', async () => {
    const { code, ...ref } = await codeSent(ctx);
    ctx.clock.advanceSeconds(3600);
    expect((await refusalOf(verify(ref, code))).code).toBe('parcours-expire');
  });
});
