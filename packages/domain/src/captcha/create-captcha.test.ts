import { createCaptcha as route } from '@eps/contracts';
import { expect, it } from 'vitest';
import {
  describeOnEachDialect,
  freshContext,
  refusalOf,
  type TestContext,
} from '../../testing/index.ts';
import { newCaptchaText } from './captcha-text.ts';
import { createCaptcha } from './create-captcha.ts';

const PREFIX = 'data:image/png;base64,';

describeOnEachDialect('createCaptcha', (dialect) => {
  let ctx: TestContext;

  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  it('gives a new image each time, as the contract says', async () => {
    const [first, second] = [await createCaptcha(ctx, 'tiers'), await createCaptcha(ctx, 'tiers')];
    expect(route.response.parse(first)).toEqual(first);
    expect(first.image).not.toBe(second.image);
    expect(first.travail.parameters.data).toEqual({ captcha: first.id });
    const png = Buffer.from(first.image.slice(PREFIX.length), 'base64');
    // Signature, then width and height of the header chunk.
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([360, 120]);
    expect(first.image.length).toBeLessThan(40_000);
  });

  it('exists only where a guide shows one', async () => {
    expect((await refusalOf(createCaptcha(ctx, 'ordre'))).code).toBe('introuvable');
    expect(await ctx.db('captchas')).toEqual([]);
  });
});

it('shows no characters that can be taken for one another', () => {
  const shown = Array.from({ length: 400 }, newCaptchaText);
  expect(shown.every((text) => /^[ACDEFHJKLMNPRTVWXY347]{5}$/.test(text))).toBe(true);
  expect(new Set(shown).size).toBeGreaterThan(390);
});
