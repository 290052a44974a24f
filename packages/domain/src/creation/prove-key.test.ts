import { expect, it } from 'vitest';
import {
  AM_NUMERO,
  AM_OTHER,
  KEY,
  PHARMACIE,
  WRONG_KEY,
  atOnce,
  begun,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertCompte,
  insertLiberal,
  insertPharmacie,
  outcomes,
  readOutbox,
  refusalOf,
  stranger,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { rememberBrowser } from '../comptes/known-browser.ts';
import type { Visiteur } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { choosePost } from './choose-post.ts';
import { getCreation } from './get-creation.ts';
import type { CreationRef } from './load-creation.ts';
import { proveKey, type ProveKeyInput } from './prove-key.ts';

const DAY_SECONDS = 86_400;

describeOnEachDialect('prove a security key', (dialect) => {
  let ctx: TestContext;
  freshContext(dialect, (fresh) => {
    ctx = fresh;
  });

  const prove = (ref: CreationRef, key: Partial<ProveKeyInput> = {}, who: Visiteur = visiteur) =>
    proveKey(ctx, { ...ref, ...KEY, ...key }, who);
  const refused = async (ref: CreationRef, key: Partial<ProveKeyInput> = {}, who = visiteur) =>
    (await refusalOf(prove(ref, key, who))).code;

  it('goes on to address and password, and never counts right ones', async () => {
    await insertLiberal(ctx);
    for (let times = 0; times < 5; times += 1) {
      const { view } = await prove(await begun(ctx));
      expect(view).toMatchObject({ etape: 'identifiants', preuve: 'cle', motif: null });
      expect(view.contexteMotDePasse).toEqual(expect.arrayContaining(['Aubertin', AM_NUMERO]));
    }
    expect(await ctx.db('compteurs').select()).toEqual([]);
  });

  it('happens once, and not at another step', async () => {
    await insertLiberal(ctx);
    const ref = await begun(ctx);
    const ended = await outcomes(atOnce(8, () => prove(ref)));
    expect(ended.filter((end) => end === 'ok')).toHaveLength(1);
    expect(new Set(ended)).toEqual(new Set(['ok', 'etape-inattendue']));
    expect(await refused(ref, WRONG_KEY)).toBe('etape-inattendue');
    await insertPharmacie(ctx);
    expect(await refused(await begun(ctx, PHARMACIE))).toBe('etape-inattendue');
    expect(await ctx.db('compteurs').select()).toEqual([]);
  });

  it('says the same of a wrong NIR, a wrong end of IBAN, both, and of no key on file', async () => {
    await insertLiberal(ctx);
    await insertLiberal(ctx, { numeros: [AM_OTHER], key: false, rpps: '99700900014' });
    const asked = async (numero: string, key: Partial<ProveKeyInput>) => {
      const who = stranger(`${numero}${key.nir}${key.finIban}`);
      const ref = await begun(ctx, numero, who);
      const seen: string[] = [];
      const note = ({ sql }: { sql: string }) => seen.push(sql);
      ctx.db.on('query', note);
      const { code, params, errors } = await refusalOf(prove(ref, key, who));
      ctx.db.removeListener('query', note);
      return { code, params, errors, seen };
    };
    // The first event of an espace begins its chain.
    await asked(AM_NUMERO, WRONG_KEY);
    const answers = [
      await asked(AM_NUMERO, { nir: WRONG_KEY.nir }),
      await asked(AM_NUMERO, { finIban: WRONG_KEY.finIban }),
      await asked(AM_NUMERO, WRONG_KEY),
      await asked(AM_OTHER, KEY),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.code).toBe('cle-refusee');
  });

  it('after three wrong ones leaves this browser the post only, for 24 hours', async () => {
    await insertLiberal(ctx);
    const ref = await begun(ctx);
    expect(await refused(ref, WRONG_KEY)).toBe('cle-refusee');
    expect(await refused(ref, WRONG_KEY)).toBe('cle-refusee');
    expect(await refused(ref, WRONG_KEY)).toBe('cle-epuisee');
    expect(await refused(ref)).toBe('cle-epuisee');
    const again = await begun(ctx);
    expect(await refused(again)).toBe('cle-epuisee');
    const { voies } = await getCreation(ctx, again, visiteur);
    expect(voies).toEqual({ cle: false, courrier: true });
    expect((await choosePost(ctx, again, visiteur)).etape).toBe('courrier');
    const elsewhere = stranger('7');
    const other = await begun(ctx, AM_NUMERO, elsewhere);
    expect((await getCreation(ctx, other, elsewhere)).voies.cle).toBe(true);
    expect((await prove(other, {}, elsewhere)).view.etape).toBe('identifiants');
    ctx.clock.advanceSeconds(DAY_SECONDS);
    expect((await prove(await begun(ctx))).view.etape).toBe('identifiants');
    const events = await ctx.db('evenements').where({ type: 'creation-cle-echouee' });
    expect(events).toHaveLength(3);
  });

  it('after ten wrong ones about a person closes to all browsers but those the account knows', async () => {
    const professionnel = await insertLiberal(ctx);
    const { id } = await insertCompte(ctx, professionnel, { statut: 'dormant' });
    await inTransaction(ctx.db, (trx) => rememberBrowser(ctx, trx, id, visiteur.navigateur));
    for (let tries = 0; tries < 10; tries += 1) {
      const who = stranger(String(tries));
      const code = tries < 9 ? 'cle-refusee' : 'cle-epuisee';
      expect(await refused(await begun(ctx, AM_NUMERO, who), WRONG_KEY, who)).toBe(code);
    }
    const who = stranger('99');
    expect(await refused(await begun(ctx, AM_NUMERO, who), {}, who)).toBe('cle-epuisee');
    expect((await prove(await begun(ctx))).view.etape).toBe('identifiants');
  });

  it('counts 64 wrong tries at once exactly, and the right one among them gains nothing', async () => {
    await insertLiberal(ctx);
    const ref = await begun(ctx);
    const ended = await outcomes(atOnce(64, (index) => prove(ref, index === 63 ? {} : WRONG_KEY)));
    expect(ended.filter((end) => end === 'cle-refusee')).toHaveLength(2);
    expect(ended.filter((end) => end === 'cle-epuisee')).toHaveLength(62);
    const counters = await ctx.db('compteurs').select('echecs');
    expect(counters.map(({ echecs }) => echecs)).toEqual([3, 3, 3]);
    expect((await getCreation(ctx, ref, visiteur)).etape).toBe('cle');
  });

  it.each(['actif', 'gele', 'ferme'] as const)(
    'tells who has an account (%s) that there is one, and its owner what was tried',
    async (statut) => {
      const compte = await insertCompte(ctx, await insertLiberal(ctx), { statut });
      const ref = await begun(ctx);
      expect(await refused(ref, WRONG_KEY)).toBe('cle-refusee');
      expect(await readOutbox(ctx)).toEqual([]);
      expect((await prove(ref)).view).toMatchObject({
        etape: 'compte-existant',
        contexteMotDePasse: [],
      });
      await prove(await begun(ctx));
      const told = await readOutbox(ctx, 'compte-existant-tentative');
      expect(told.map(({ to }) => to)).toEqual(statut === 'ferme' ? [] : [compte.email]);
      for (const { text } of told) {
        expect(text).toContain('votre clé de sécurité');
        expect(text).not.toMatch(/RPPS|date de naissance/);
      }
      expect((await eventTypes(ctx)).filter((type) => type === 'creation-tentee')).toHaveLength(2);
    },
  );

  it('goes on for a dormant account: the key reopens it', async () => {
    await insertCompte(ctx, await insertLiberal(ctx), { statut: 'dormant' });
    expect((await prove(await begun(ctx))).view.etape).toBe('identifiants');
    expect(await readOutbox(ctx)).toEqual([]);
  });

  it('stays possible after the post was preferred, until the letter is asked for', async () => {
    await insertLiberal(ctx);
    const ref = await begun(ctx);
    expect((await choosePost(ctx, ref, visiteur)).voies.cle).toBe(true);
    expect((await choosePost(ctx, ref, visiteur)).etape).toBe('courrier');
    expect((await prove(ref)).view.etape).toBe('identifiants');
    expect((await refusalOf(choosePost(ctx, ref, visiteur))).code).toBe('etape-inattendue');
  });
});
