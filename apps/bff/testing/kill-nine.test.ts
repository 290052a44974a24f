import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, listDemoMessages, migrate, openDatabase, verifyChain } from '@eps/domain';
import { createTestContext, testDataKey } from '@eps/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrowser } from './browser.ts';
import { signIn } from './journeys.ts';
import { inscribe, type Inscription } from './inscribe.ts';
import { addPerson } from './people.ts';
import {
  builtServer,
  createServerProcess,
  freePort,
  pause,
  type ServerProcess,
} from './server-process.ts';

const INSCRIPTIONS = 200;
const AT_ONCE = 8;

describe.skipIf(!existsSync(builtServer))('kill -9 (built server, SQLite file)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eps-kill-'));
  const databaseUrl = `sqlite:${join(folder, 'portal.sqlite')}`;
  let server: ServerProcess;
  let ctx: Context;
  const inscriptions: Inscription[] = [];
  const progress = { answers: 0, kills: 0, over: false };

  beforeAll(async () => {
    const db = openDatabase(databaseUrl);
    await migrate(db);
    ctx = createTestContext(db);
    const people = [];
    for (let count = 0; count < INSCRIPTIONS; count += 1) people.push(await addPerson(ctx));

    server = await createServerProcess({
      DATABASE_URL: databaseUrl,
      DATA_KEY: testDataKey,
      SESSION_SECRET: 'a secret of the tests, longer than thirty-two characters',
      PUBLIC_URL: `http://127.0.0.1:${await freePort()}`,
    });
    await server.start();

    const waiting = people[Symbol.iterator]();
    const worker = async (): Promise<void> => {
      for (const person of waiting)
        inscriptions.push(await inscribe(server.origin, person, () => (progress.answers += 1)));
    };
    const work = Promise.all(Array.from({ length: AT_ONCE }, worker)).finally(() => {
      progress.over = true;
    });
    while (!progress.over) {
      // Counted in answers, then a random instant: as harsh on a slow machine as on a fast one.
      const enough = progress.answers + randomInt(10, 150);
      while (progress.answers < enough && !progress.over) await pause(2);
      await pause(randomInt(30));
      await server.end('SIGKILL');
      progress.kills += 1;
      await server.start();
    }
    await work;
    // What was written before the last answer leaves within a lease of the courier.
    await untilOutboxIsEmpty(ctx);
  }, 900_000);

  afterAll(async () => {
    await server.end('SIGKILL');
    await ctx.db.destroy();
    rmSync(folder, { recursive: true });
  });

  it('killed the server many times while people signed up', () => {
    expect(inscriptions).toHaveLength(INSCRIPTIONS);
    expect(progress.kills).toBeGreaterThanOrEqual(5);
  });

  it('lets every acknowledged account sign in', async () => {
    for (const { person } of inscriptions) {
      const answer = await signIn(createBrowser(server.origin), person);
      expect([person.email, answer.status]).toEqual([person.email, 200]);
    }
  }, 300_000);

  it('left no half account', async () => {
    const [check] = (await ctx.db.raw('pragma integrity_check')) as unknown[];
    expect(check).toEqual({ integrity_check: 'ok' });
    expect(await ctx.db.raw('pragma foreign_key_check')).toEqual([]);
    for (const { person } of inscriptions) {
      const comptes = await ctx.db('comptes').where({ professionnel_id: person.id });
      const created = await ctx
        .db('evenements')
        .where({ professionnel_id: person.id, type: 'compte-cree' });
      expect([comptes.length, created.length]).toEqual([1, 1]);
    }
    expect(await verifyChain(ctx, 'ordre')).toMatchObject({ ok: true });
  });

  it('sent every announced message at least once', async () => {
    const messages = await listAll(ctx);
    for (const { person, acknowledgedCodes } of inscriptions) {
      const sms = messages.filter(({ to }) => to === person.mobile);
      expect(sms.length).toBeGreaterThanOrEqual(acknowledgedCodes);
      const mails = messages.filter(({ to }) => to === person.email);
      expect(mails.length).toBeGreaterThanOrEqual(1);
    }
    const stuck = await ctx.db('messages').whereIn('etat', ['a-preparer', 'a-envoyer']);
    expect(stuck).toEqual([]);
  });
});

async function listAll(ctx: Context): Promise<{ readonly to: string }[]> {
  const messages = await listDemoMessages(ctx);
  expect(messages.length).toBeLessThan(1_000);
  return messages;
}

async function untilOutboxIsEmpty({ db }: Context): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const waiting = await db('messages').whereIn('etat', ['a-preparer', 'a-envoyer']).first();
    if (!waiting) return;
    await pause(100);
  }
  throw new Error('Messages are still waiting after two minutes');
}
