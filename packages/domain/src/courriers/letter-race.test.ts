import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  createFakeTransport,
  createTestContext,
  createTestDatabase,
  describeOnEachDialect,
  emptyTables,
  insertTiers,
  issue,
  lastToken,
  layOutLetters,
  linger,
  outcomes,
  visiteur,
  type TestDatabase,
} from '../../testing/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { createCourier } from '../outbox/create-courier.ts';
import { DeliveryError } from '../outbox/transport.ts';
import { cancelCourrier } from './cancel-courrier.ts';
import { finishCourrier } from './finish-courriers.ts';
import { printCourriers } from './print-courriers.ts';

/** What something else than the owner does to a letter. */
const replaced = {
  etat: 'annule',
  motif: 'remplace',
  from: ['demande'],
  acteur: 'systeme',
} as const;

function gate() {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

describeOnEachDialect('a letter that two handle at once', (dialect) => {
  let test: TestDatabase;
  let ctx: Context;
  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  beforeEach(async () => {
    await emptyTables(test.db);
    ctx = createTestContext(test.db);
    const { professionnel } = await insertTiers(ctx);
    await issue(ctx, professionnel.id);
  });
  afterAll(() => test.drop());

  const courrier = async () => {
    const row = await test.db('courriers').first();
    if (!row) throw new Error('No letter');
    return row;
  };

  it('is printed by one of two who print at once, and its file stays', async () => {
    await layOutLetters(ctx);
    const saved = new Map<string, Buffer>();
    const print = (meanwhile: () => Promise<void>) =>
      printCourriers(ctx, {
        save: async ({ nom }, pdf) => {
          await meanwhile();
          saved.set(nom, pdf);
        },
        discard: async ({ nom }) => void saved.delete(nom),
      });
    const reports: Awaited<ReturnType<typeof print>>[] = [];
    const other = async () => void reports.push(await print(() => Promise.resolve()));
    reports.push(await print(other));
    expect(reports.flatMap((report) => report.printed)).toHaveLength(1);
    expect(saved.size).toBe(1);
    expect(await courrier()).toMatchObject({ etat: 'imprime', pdf_chiffre: null });
  });

  it('is cancelled by its owner while something else ends it: no deadlock', async () => {
    const jeton = await lastToken(ctx, 'courrier-en-route');
    const row = await courrier();
    const { click } = await inTransaction(test.db, async (trx) => {
      await trx('courriers').where({ id: row.id }).forUpdate().first('id');
      const click = outcomes([cancelCourrier(ctx, { espace: 'tiers', jeton }, visiteur)]);
      await linger(trx);
      await finishCourrier(ctx, trx, row, replaced);
      return { click };
    });
    expect(await click).toEqual(['lien-utilise']);
    expect(await courrier()).toMatchObject({ etat: 'annule', motif: 'remplace' });
  });

  it('is given up while something else ends it: no deadlock', async () => {
    const row = await courrier();
    const [reached, held] = [gate(), gate()];
    const refusing = createFakeTransport();
    refusing.behave = async () => {
      reached.open();
      await held.passed;
      throw new DeliveryError('refused', { permanent: true });
    };
    const others = createFakeTransport();
    const transports = { sms: others, email: others, courrier: refusing };
    const flush = createCourier(ctx, transports).flush('courrier');
    await reached.passed;
    await inTransaction(test.db, async (trx) => {
      await trx('courriers').where({ id: row.id }).forUpdate().first('id');
      held.open();
      await linger(trx);
      await finishCourrier(ctx, trx, row, replaced);
    });
    await flush;
    expect(await courrier()).toMatchObject({ etat: 'annule', motif: 'remplace' });
  });
});
