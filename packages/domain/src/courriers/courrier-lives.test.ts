import { describe, expect, it } from 'vitest';
import {
  atOnce,
  describeOnEachDialect,
  eventTypes,
  freshContext,
  insertTiers,
  issue,
  lastSecret,
  lastToken,
  layOutLetters,
  outcomes,
  refusalOf,
  visiteur,
  type TestContext,
} from '../../testing/index.ts';
import { findCodeConfidentiel } from '../codes-confidentiels/find-code.ts';
import { useCodeConfidentiel } from '../codes-confidentiels/use-code.ts';
import { inTransaction } from '../db/database.ts';
import type { ProfessionnelRow } from '../db/tables.ts';
import { inspectLink } from '../recovery/inspect-link.ts';
import { cancelCourrier } from './cancel-courrier.ts';
import { listCourriers } from './list-courriers.ts';
import { expectedOn, postLot } from './post-lot.ts';
import { printCourriers } from './print-courriers.ts';
import { returnCourrier } from './return-courrier.ts';
import { sweepCourriers } from './sweep-courriers.ts';

const DAY = 24 * 3600;
const LOT = '2026-11-20';

describeOnEachDialect('the life of a letter', (dialect) => {
  let ctx: TestContext;
  let professionnel: ProfessionnelRow;
  let secret: string;
  let saved: Map<string, Buffer>;
  freshContext(dialect, async (fresh) => {
    ctx = fresh;
    saved = new Map();
    ({ professionnel } = await insertTiers(ctx));
    await issue(ctx, professionnel.id);
    secret = await lastSecret(ctx);
  });

  const print = () =>
    printCourriers(ctx, {
      save: async ({ nom }, pdf) => void saved.set(nom, pdf),
      discard: async ({ nom }) => void saved.delete(nom),
    });
  const printed = async () => {
    await layOutLetters(ctx);
    return print();
  };
  const courrier = async () => {
    const row = await ctx.db('courriers').orderBy('rang', 'desc').first();
    if (!row) throw new Error('No letter');
    return row;
  };
  const opens = async () =>
    (await findCodeConfidentiel(ctx, ctx.db, { professionnelId: professionnel.id, secret })) !==
    null;
  const cancel = (jeton: string) => cancelCourrier(ctx, { espace: 'tiers', jeton }, visiteur);
  const moveAway = () => ctx.db('lieux_exercice').update({ adresse: '9 rue Nouvelle' });

  describe('laid out', () => {
    it('once: sealed, its message wiped, its text nowhere else', async () => {
      const [shown, ...others] = await layOutLetters(ctx);
      expect(others).toHaveLength(0);
      expect(shown).toMatchObject({
        canal: 'courrier',
        subject: expect.stringContaining('Note d’information'),
      });
      expect(shown?.text.replaceAll('\u00a0', '')).toContain(secret);
      expect(shown?.documents).toMatchObject([
        { nom: expect.stringMatching(/^courrier-C-2026-11-\d{6}\.pdf$/), type: 'application/pdf' },
      ]);
      const row = await courrier();
      expect(row).toMatchObject({ etat: 'demande', lot: LOT, lot_rang: 1 });
      expect(row.pdf_chiffre).toMatch(/^v1\./);
      expect(await ctx.db('messages').where({ canal: 'courrier' })).toMatchObject([
        { etat: 'envoye', contenu_chiffre: null, donnees_chiffre: null },
      ]);
      const tables = ['codes_confidentiels', 'courriers', 'messages', 'evenements', 'liens'];
      const dump = JSON.stringify(await Promise.all(tables.map((table) => ctx.db(table))));
      expect(dump).not.toMatch(new RegExp(`${secret}|QUAI DES ESSAIS|JVBERi`));
      expect(await layOutLetters(ctx)).toHaveLength(0);
    });

    it('by several couriers at once: each has its own place in the lot', async () => {
      for (let made = 1; made < 12; made += 1) {
        const numero = `0000000${10 + made}`;
        const { professionnel: other } = await insertTiers(ctx, { lieu: { numero } });
        await issue(ctx, other.id, { numero });
      }
      await Promise.all(atOnce(4, () => layOutLetters(ctx)));
      const places = (await ctx.db('courriers').select('lot_rang')).map((row) => row.lot_rang);
      expect(places.sort((left, right) => Number(left) - Number(right))).toEqual(
        Array.from({ length: 12 }, (_, index) => index + 1),
      );
    });

    it('by the next courier under the same place, when one has failed', async () => {
      await ctx.db('courriers').update({ lot: LOT, lot_rang: 7 });
      ctx.clock.advanceSeconds(DAY);
      await layOutLetters(ctx);
      expect(await courrier()).toMatchObject({ lot: LOT, lot_rang: 7 });
    });
  });

  describe('printed and posted', () => {
    it('leaves its PDF, then is expected on a day', async () => {
      const report = await printed();
      const reference = report.printed[0]?.reference ?? '';
      expect(report.printed).toMatchObject([{ lot: LOT, place: `${LOT} / 001` }]);
      expect(saved.get(`001-${reference}.pdf`)?.subarray(0, 5).toString()).toBe('%PDF-');
      expect(await courrier()).toMatchObject({ etat: 'imprime', pdf_chiffre: null });
      expect((await print()).printed).toHaveLength(0);

      expect(await postLot(ctx, LOT)).toEqual({ posted: 1, takeOut: [], known: true });
      // A Friday: Saturday, Monday, Tuesday.
      expect(await courrier()).toMatchObject({
        etat: 'poste',
        attendu_le: '2026-11-24T09:00:00.000Z',
      });
      expect(await postLot(ctx, LOT)).toMatchObject({ posted: 0 });
      await ctx.db('courriers').update({ etat: 'imprime', poste_le: null, attendu_le: null });
      const twice = await Promise.all(atOnce(2, () => postLot(ctx, LOT)));
      expect(twice.reduce((sum, { posted }) => sum + posted, 0)).toBe(1);
      expect(twice.flatMap(({ takeOut }) => takeOut)).toEqual([]);
      expect(await postLot(ctx, '2026-11-21')).toMatchObject({ known: false });
      expect(await opens()).toBe(true);
      expect(await eventTypes(ctx)).toEqual([
        'code-confidentiel-emis',
        'courrier-imprime',
        'courrier-poste',
        'courrier-poste',
      ]);
      expect(await listCourriers(ctx)).toMatchObject([{ reference, etat: 'poste' }]);
    });

    it('stays to be printed when its file could not be written', async () => {
      await layOutLetters(ctx);
      const full = printCourriers(ctx, {
        save: () => Promise.reject(new Error('ENOSPC')),
        discard: () => Promise.resolve(),
      });
      await expect(full).rejects.toThrow('ENOSPC');
      expect((await print()).printed).toHaveLength(1);
    });

    it('takes its file back when it was cancelled while it was being written', async () => {
      await layOutLetters(ctx);
      const token = await lastToken(ctx, 'courrier-en-route');
      const report = await printCourriers(ctx, {
        save: async ({ nom }, pdf) => {
          saved.set(nom, pdf);
          await cancel(token);
        },
        discard: async ({ nom }) => void saved.delete(nom),
      });
      expect(report.printed).toHaveLength(0);
      expect(saved.size).toBe(0);
    });
  });

  describe('cancelled', () => {
    it('by its owner, once: its code opens nothing', async () => {
      await printed();
      const jeton = await lastToken(ctx, 'courrier-en-route');
      const looked = { espace: 'tiers', jeton, usage: 'annulation' } as const;
      await inspectLink(ctx, looked);
      expect(await opens()).toBe(true);

      const clicks = await outcomes(atOnce(16, () => cancel(jeton)));
      expect(clicks.filter((click) => click === 'ok')).toHaveLength(1);
      expect(clicks.filter((click) => click === 'lien-utilise')).toHaveLength(15);
      expect(await opens()).toBe(false);
      expect(await courrier()).toMatchObject({ etat: 'annule', motif: 'demande' });
      expect(await eventTypes(ctx)).toContain('courrier-annule');
      const { takeOut } = await postLot(ctx, LOT);
      expect(takeOut).toMatchObject([{ place: `${LOT} / 001` }]);
      expect(await issue(ctx, professionnel.id)).toBe('emis');
    });

    it('before it is laid out: it never is', async () => {
      await cancel(await lastToken(ctx, 'courrier-en-route'));
      expect(await layOutLetters(ctx)).toHaveLength(0);
      expect(await courrier()).toMatchObject({ pdf_chiffre: null, lot: null });
      expect(await ctx.db('messages').where({ canal: 'courrier' })).toMatchObject([
        { etat: 'sans-objet', contenu_chiffre: null, destinataire_chiffre: '' },
      ]);
    });

    it('no more once it has served', async () => {
      const jeton = await lastToken(ctx, 'courrier-en-route');
      const codeId = (await courrier()).code_id;
      expect(await inTransaction(ctx.db, (trx) => useCodeConfidentiel(ctx, trx, codeId))).toBe(
        true,
      );
      expect((await refusalOf(cancel(jeton))).code).toBe('lien-utilise');
      expect((await refusalOf(cancel('x'.repeat(43)))).code).toBe('lien-illisible');
    });

    it.each(['printed', 'posted', 'swept'] as const)(
      'when the address on file changed before it is %s',
      async (when) => {
        await layOutLetters(ctx);
        if (when === 'posted') await print();
        await moveAway();
        const next = {
          printed: print,
          posted: () => postLot(ctx, LOT),
          swept: () => sweepCourriers(ctx),
        };
        await next[when]();
        expect(await courrier()).toMatchObject({ etat: 'annule', motif: 'adresse-changee' });
        expect((await courrier()).pdf_chiffre).toBeNull();
        expect(await opens()).toBe(false);
        expect(await issue(ctx, professionnel.id)).toBe('emis');
      },
    );
  });

  describe('come back', () => {
    it('opens nothing, and no other goes to that address until it changes', async () => {
      const reference = (await printed()).printed[0]?.reference ?? '';
      await postLot(ctx, LOT);
      expect(await returnCourrier(ctx, ` ${reference.toLowerCase()} `)).toBe('revenu');
      expect(await returnCourrier(ctx, reference)).toBe('deja-revenu');
      expect(await opens()).toBe(false);
      await ctx.db('professionnels').update({ email: null });
      expect(await issue(ctx, professionnel.id)).toBe('sans-adresse');
      await moveAway();
      expect(await issue(ctx, professionnel.id)).toBe('emis');
    });

    it('is none that was not printed, or does not exist', async () => {
      const [waiting] = await listCourriers(ctx);
      expect(await returnCourrier(ctx, waiting?.reference ?? '')).toBe('impossible');
      for (const typed of ['C-2020-01-000001', 'C-2026-11-999999', "'; drop table", ''])
        expect(await returnCourrier(ctx, typed)).toBe('inconnu');
    });
  });

  it('ends with its code, after 30 days', async () => {
    await printed();
    ctx.clock.advanceSeconds(30 * DAY - 1);
    await sweepCourriers(ctx);
    expect((await courrier()).etat).toBe('imprime');
    ctx.clock.advanceSeconds(1);
    await sweepCourriers(ctx);
    expect((await courrier()).etat).toBe('expire');
    ctx.clock.advanceSeconds(366 * DAY);
    await sweepCourriers(ctx);
    expect(await ctx.db('courriers')).toHaveLength(0);
    expect(await ctx.db('codes_confidentiels')).toHaveLength(0);
  });

  it('destroys a PDF that nobody has printed', async () => {
    await layOutLetters(ctx);
    ctx.clock.advanceSeconds(30 * DAY);
    await sweepCourriers(ctx);
    expect(await courrier()).toMatchObject({ etat: 'expire', pdf_chiffre: null });
    expect((await print()).printed).toHaveLength(0);
  });
});

it('expects no letter on a Sunday', () => {
  const expected = (posted: string, days: number) =>
    expectedOn(new Date(posted), days).toISOString().slice(0, 10);
  expect(expected('2026-11-16T09:00:00Z', 3)).toBe('2026-11-19');
  expect(expected('2026-11-20T09:00:00Z', 3)).toBe('2026-11-24');
});
