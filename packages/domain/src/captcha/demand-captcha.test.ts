import type { TravailCaptcha } from '@eps/contracts';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { expect, it } from 'vitest';
import {
  answeredCaptcha,
  atOnce,
  captchaText,
  describeOnEachDialect,
  freshContext,
  outcomes,
  type TestContext,
} from '../../testing/index.ts';
import { purgeExpired } from '../parcours/purge-expired.ts';
import { newId } from '../vault/random.ts';
import { createCaptcha } from './create-captcha.ts';
import { demandCaptcha, type CaptchaReponse } from './demand-captcha.ts';

describeOnEachDialect('demandCaptcha', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const answer = async (reponse: CaptchaReponse, espace: 'tiers' | 'ordre' = 'tiers') =>
    (await outcomes([demandCaptcha(ctx, espace, reponse)]))[0];

  it('takes what the image shows, in either case, once', async () => {
    const { id } = await answeredCaptcha(ctx);
    expect(await answer({ id, texte: ' k7p x3 ' })).toBe('ok');
    expect(await answer({ id, texte: captchaText })).toBe('captcha-incorrect');
  });

  it('lets one of 64 parallel answers pass', async () => {
    const right = await answeredCaptcha(ctx);
    const ended = await outcomes(atOnce(64, () => demandCaptcha(ctx, 'tiers', right)));
    expect(ended.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  });

  it.each([{ texte: 'AAAAA' }, { texte: '' }, { preuve: 'x' }, { preuve: 'bnVsbA==' }, {}])(
    'is used up by the wrong answer %j',
    async (wrong) => {
      const { id, texte } = await answeredCaptcha(ctx);
      expect(await answer({ id, ...wrong })).toBe('captcha-incorrect');
      expect(await answer({ id, texte })).toBe('captcha-incorrect');
    },
  );

  it('lasts ten minutes, in its own espace, and is then swept away', async () => {
    const [late, elsewhere] = [await answeredCaptcha(ctx), await answeredCaptcha(ctx)];
    expect(await answer(elsewhere, 'ordre')).toBe('captcha-incorrect');
    expect(await answer(elsewhere)).toBe('ok');
    expect(await answer({ ...late, id: newId() })).toBe('captcha-incorrect');
    ctx.clock.advanceSeconds(599);
    await purgeExpired(ctx);
    expect(await ctx.db('captchas')).toHaveLength(2);
    ctx.clock.advanceSeconds(1);
    expect(await answer(late)).toBe('captcha-incorrect');
    await purgeExpired(ctx);
    expect(await ctx.db('captchas')).toEqual([]);
  });

  it('can be answered without the image, by work done for this very captcha', async () => {
    const [captcha, other] = [await createCaptcha(ctx, 'tiers'), await createCaptcha(ctx, 'tiers')];
    const preuve = await proof(captcha.travail);
    expect(await answer({ id: other.id, preuve })).toBe('captcha-incorrect');
    expect(await answer({ id: captcha.id, preuve })).toBe('ok');
    expect(await answer({ id: captcha.id, preuve })).toBe('captcha-incorrect');
  });

  it.each<[string, (travail: TravailCaptcha) => unknown]>([
    ['made easier', ({ parameters, ...rest }) => easier({ ...rest, parameters })],
    ['moved from another captcha', (travail) => moved(travail)],
    ['not done', (challenge) => ({ challenge, solution: { counter: 1, derivedKey: '00' } })],
    ['without its challenge', () => ({ solution: { counter: 1, derivedKey: '00' } })],
  ])('takes no work %s', async (_what, make) => {
    const { id, travail } = await createCaptcha(ctx, 'tiers');
    expect(await answer({ id, preuve: encode(await make(travail)) })).toBe('captcha-incorrect');
  });

  const moved = async ({ parameters }: TravailCaptcha) => {
    const other = (await createCaptcha(ctx, 'tiers')).travail;
    const { challenge, solution } = await solved(other);
    const { data } = parameters;
    return { challenge: { ...challenge, parameters: { ...other.parameters, data } }, solution };
  };

  it('accepts the answer of the tests where one is set, and uses it up', async () => {
    const { id } = await answeredCaptcha(ctx);
    const demo = { ...ctx, devCaptchaAnswer: 'Sésame' };
    const tries = () => demandCaptcha(demo, 'tiers', { id, texte: 'sésame' });
    expect(await outcomes([tries()])).toEqual(['ok']);
    expect(await outcomes([tries()])).toEqual(['captcha-incorrect']);
    const other = await answeredCaptcha(ctx);
    expect(await answer({ ...other, texte: 'sésame' })).toBe('captcha-incorrect');
  });
});

function easier({ parameters, signature }: TravailCaptcha) {
  return solved({ parameters: { ...parameters, cost: 1, keyPrefix: '0' }, signature });
}

async function solved(challenge: TravailCaptcha) {
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
}

/** What the browser sends: ALTCHA's payload. */
async function proof(challenge: TravailCaptcha): Promise<string> {
  return encode(await solved(challenge));
}

function encode(payload: unknown): string {
  return Buffer.from(JSON.stringify(payload)).toString('base64');
}
