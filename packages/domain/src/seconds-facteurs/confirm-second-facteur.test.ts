import { expect, it } from 'vitest';
import {
  activateFactor,
  atOnce,
  codeAt,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertProfessionnel,
  outcomes,
  readOutbox,
  refusalOf,
  signInAs,
  stranger,
  testEmail,
  visiteur,
  wrongCodeAt,
  type TestContext,
} from '../../testing/index.ts';
import type { ActiveSession } from '../context.ts';
import { meets } from '../sessions/grades.ts';
import { beginSecondFacteur } from './begin-second-facteur.ts';
import { confirmSecondFacteur } from './confirm-second-facteur.ts';
import { getSecondFacteur } from './get-second-facteur.ts';
import { proveSecondFacteur } from './prove-second-facteur.ts';
import { removeSecondFacteur } from './remove-second-facteur.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';

describeOnEachDialect('a second factor', (dialect) => {
  let ctx: TestContext;
  let active: ActiveSession;

  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    await insertCompte(ctx, await insertProfessionnel(ctx));
    active = await signInAs(ctx);
  });

  const confirm = (code: string) => confirmSecondFacteur(ctx, active, code, visiteur);
  const half = () => signInAs(ctx, { visiteur: stranger('1') });

  it('is prepared, then active from its first code on, and said by mail', async () => {
    const { secret, uri } = await beginSecondFacteur(ctx, active);
    expect(uri).toContain(secret);
    expect(decodeURIComponent(uri)).toContain('Ordre des médecins');
    expect((await half()).secondFacteurAttendu).toBe(false);
    expect(await getSecondFacteur(ctx, active)).toEqual({ activeLe: null, codesRestants: 0 });

    const { codesSecours } = await confirm(codeAt(secret, ctx.clock.now()));
    expect(new Set(codesSecours).size).toBe(10);
    for (const code of codesSecours) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{10}$/);
    expect(await getSecondFacteur(ctx, active)).toEqual({
      activeLe: ctx.clock.now().toISOString(),
      codesRestants: 10,
    });
    expect((await half()).secondFacteurAttendu).toBe(true);
    const mails = await readOutbox(ctx, 'second-facteur-active');
    expect(mails.map(({ to }) => to)).toEqual([testEmail]);
    expect(mails[0]?.text).not.toContain(secret);
    expect(await eventTypes(ctx)).toContain('second-facteur-active');
  });

  it('uses up the code that activates it', async () => {
    const { secret } = await beginSecondFacteur(ctx, active);
    const code = codeAt(secret, ctx.clock.now());
    await confirm(code);
    const again = proveSecondFacteur(ctx, await half(), code, visiteur);
    expect((await refusalOf(again)).code).toBe('second-facteur-incorrect');
  });

  it('is not activated by a wrong code, nor where nothing was prepared', async () => {
    expect((await refusalOf(confirm('123456'))).code).toBe('second-facteur-incorrect');
    const { secret } = await beginSecondFacteur(ctx, active);
    const wrong = wrongCodeAt(secret, ctx.clock.now());
    expect((await refusalOf(confirm(wrong))).code).toBe('second-facteur-incorrect');
    expect((await half()).secondFacteurAttendu).toBe(false);
  });

  it('prepared again, counts the last time only', async () => {
    const first = await beginSecondFacteur(ctx, active);
    const second = await beginSecondFacteur(ctx, active);
    const now = ctx.clock.now();
    expect((await refusalOf(confirm(codeAt(first.secret, now)))).code).toBe(
      'second-facteur-incorrect',
    );
    await confirm(codeAt(second.secret, now));
  });

  it('is activated once by parallel submits: the codes shown are those that work', async () => {
    const { secret } = await beginSecondFacteur(ctx, active);
    const code = codeAt(secret, ctx.clock.now());
    const results = await outcomes(atOnce(6, () => confirm(code)));
    expect(results.toSorted()).toEqual(['ok', ...Array(5).fill('second-facteur-deja-actif')]);
    expect(await ctx.db('codes_secours')).toHaveLength(10);
  });

  it('is not replaced while it is active', async () => {
    const { secret } = await activateFactor(ctx, active);
    expect((await refusalOf(beginSecondFacteur(ctx, active))).code).toBe(
      'second-facteur-deja-actif',
    );
    await proveSecondFacteur(ctx, await half(), codeAt(secret, ctx.clock.now()), visiteur);
  });

  it('renews its recovery codes: the former ones are dead', async () => {
    const before = await activateFactor(ctx, active);
    const after = await renewRecoveryCodes(ctx, active, visiteur);
    expect(after.codesSecours).toHaveLength(10);
    const give = async (code = '') => proveSecondFacteur(ctx, await half(), code, visiteur);
    expect((await refusalOf(give(before.codesSecours[0]))).code).toBe('second-facteur-incorrect');
    await give(after.codesSecours[0]);
    expect((await getSecondFacteur(ctx, active)).codesRestants).toBe(9);
    expect(await eventTypes(ctx)).toContain('codes-secours-renouveles');
  });

  it('has no recovery codes where it is not active', async () => {
    await beginSecondFacteur(ctx, active);
    expect((await refusalOf(renewRecoveryCodes(ctx, active, visiteur))).code).toBe('introuvable');
  });

  it('removed, is asked for no more, opens nothing, and ends the sign-ins that waited', async () => {
    const { secret, codesSecours } = await activateFactor(ctx, active);
    const waiting = await half();
    await removeSecondFacteur(ctx, active, visiteur);
    await removeSecondFacteur(ctx, active, visiteur);
    expect((await half()).secondFacteurAttendu).toBe(false);
    expect(await getSecondFacteur(ctx, active)).toEqual({ activeLe: null, codesRestants: 0 });
    const ended = await ctx.db('connexions').where({ id: waiting.id }).first('fin_motif');
    expect(ended?.fin_motif).toBe('second-facteur-retire');
    for (const code of [codeAt(secret, ctx.clock.now()), codesSecours[0] ?? ''])
      expect((await refusalOf(proveSecondFacteur(ctx, active, code, visiteur))).code).toBe(
        'second-facteur-incorrect',
      );
    expect(await readOutbox(ctx, 'second-facteur-retire')).toHaveLength(1);
    const types = await eventTypes(ctx);
    expect(types.filter((type) => type === 'second-facteur-retire')).toHaveLength(1);
  });

  it('changes nothing for a session that ended meanwhile', async () => {
    const { secret } = await beginSecondFacteur(ctx, active);
    await ctx.db('connexions').update({ finie_le: ctx.clock.now().toISOString() });
    const works = [
      () => beginSecondFacteur(ctx, active),
      () => confirm(codeAt(secret, ctx.clock.now())),
      () => removeSecondFacteur(ctx, active, visiteur),
    ];
    for (const work of works) expect((await refusalOf(work())).code).toBe('non-connecte');
    const rows = await ctx.db('seconds_facteurs').select('active_le');
    expect(rows).toEqual([{ active_le: null }]);
  });

  it('activated with the mailbox alone, proves no more than the mailbox', async () => {
    const since = ctx.clock.now().toISOString();
    await ctx.db('comptes').update({ boite_seule_depuis: since });
    const { secret, codesSecours } = await activateFactor(ctx, active);
    for (const code of [codeAt(secret, ctx.clock.now()), codesSecours[0] ?? '']) {
      const complete = await proveSecondFacteur(ctx, await half(), code, visiteur);
      expect(complete.secondFacteurAttendu).toBe(false);
      expect(meets(ctx, complete, 'donnees-patients')).toBe(false);
    }
    expect(await ctx.db('comptes').pluck('boite_seule_depuis')).toEqual([since]);
  });

  it('keeps neither secret nor codes where a stolen database would show them', async () => {
    const { secret, codesSecours } = await activateFactor(ctx, active);
    const code = codeAt(secret, ctx.clock.now());
    await proveSecondFacteur(ctx, await half(), code, visiteur);
    const tables = ['seconds_facteurs', 'codes_secours', 'messages', 'evenements', 'compteurs'];
    const dump = await Promise.all(tables.map((table) => ctx.db(table).select()));
    for (const hidden of [secret, ...codesSecours])
      expect(JSON.stringify(dump)).not.toContain(hidden);
  });
});
