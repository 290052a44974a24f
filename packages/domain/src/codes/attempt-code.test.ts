import { expect, it } from 'vitest';
import {
  atOnce,
  codeSent,
  describeOnEachDialect,
  freshContext,
  insertProfessionnel,
  wrongCode,
  type TestContext,
} from '../../testing/index.ts';
import type { CodeRow } from '../db/tables.ts';
import { newCode } from '../vault/random.ts';
import { attemptCode, consumeCode } from './attempt-code.ts';
import { currentCode } from './current-code.ts';

describeOnEachDialect('attemptCode', (dialect) => {
  let ctx: TestContext;
  let current: CodeRow;
  let code: string;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertProfessionnel(ctx);
    const sent = await codeSent(ctx);
    const row = await currentCode(ctx.db, sent.parcoursId ?? '');
    if (!row) throw new Error('No code');
    [current, code] = [row, sent.code];
  });

  const attempt = (typed: string) =>
    attemptCode(ctx, ctx.db, { espace: 'ordre', current, code: typed });

  it('compares exactly five of 64 parallel tries', async () => {
    const tries = await Promise.all(atOnce(64, () => attempt(wrongCode(code))));
    const count = (outcome: string) => tries.filter((tried) => tried.outcome === outcome).length;
    expect([count('faux'), count('epuise'), count('perime')]).toEqual([4, 1, 59]);
    expect((await attempt(code)).outcome).toBe('perime');
  });

  it('is consumed by exactly one of 64', async () => {
    expect(await attempt(code)).toEqual({ outcome: 'juste', codeId: current.id });
    const consumed = await Promise.all(atOnce(64, () => consumeCode(ctx, ctx.db, current.id)));
    expect(consumed.filter(Boolean)).toHaveLength(1);
    expect((await attempt(code)).outcome).toBe('perime');
  });

  it('takes the code of no other row', async () => {
    const other = { ...current, id: 'autre' };
    const tried = await attemptCode(ctx, ctx.db, { espace: 'ordre', current: other, code });
    expect(tried.outcome).toBe('perime');
  });

  it('draws six digits evenly', () => {
    const first = Array.from({ length: 5000 }, () => newCode(6));
    expect(first.every((drawn) => /^\d{6}$/.test(drawn))).toBe(true);
    const starts = new Map<string, number>();
    for (const drawn of first) starts.set(drawn.charAt(0), (starts.get(drawn.charAt(0)) ?? 0) + 1);
    // χ² over the first digit, 9 degrees of freedom: above 33.7 once in 10 000 runs.
    const chi2 = [...starts.values()].reduce((sum, seen) => sum + (seen - 500) ** 2 / 500, 0);
    expect(chi2).toBeLessThan(33.7);
  });
});
