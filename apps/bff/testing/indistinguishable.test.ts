import { createHasher } from '@eps/domain';
import { describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, Browser } from './browser.ts';
import { addAccount, type Person } from './people.ts';
import { signIn } from './journeys.ts';
import { startPortal, type TestPortal } from './portal.ts';

const SAMPLES = 150;
/** Slow machines take long; a noisy moment is given two more chances. */
const PATIENT = { timeout: 300_000, retry: 2 };
const FLOOR_GAP_MS = 5;

describeOnEachDialect('known and unknown', (dialect) => {
  let portal: TestPortal;
  let known: Person;
  const unknown = { email: 'personne@cabinet.example' };
  beforeAll(async () => {
    // Today's real parameters: the hash is what could tell them apart.
    portal = await startPortal(dialect, { hasher: createHasher(), config: { rateLimits: false } });
    known = await addAccount(portal.ctx);
  });
  afterAll(() => portal.stop());

  const askReset = (browser: Browser, { email }: { email: string }) =>
    browser.send('POST', '/api/ordre/mot-de-passe-oublie', { email });

  it('get the same bytes at each failed sign-in, the lock included', async () => {
    const [first, second] = [portal.browser(), portal.browser()];
    await first.get('/api/ordre/session');
    await second.get('/api/ordre/session');
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const a = await signIn(first, known, 'faux');
      const b = await signIn(second, unknown, 'faux');
      expect([a.status, comparable(a)]).toEqual([b.status, comparable(b)]);
    }
    expect((await signIn(first, known, 'faux')).status).toBe(423);
  });

  it('get the same bytes when they ask for a reset', async () => {
    const a = await askReset(portal.browser(), known);
    const b = await askReset(portal.browser(), unknown);
    expect([a.status, comparable(a)]).toEqual([b.status, comparable(b)]);
  });

  it('take the same time to sign in', PATIENT, async () => {
    // A new browser each time: no lock comes in between. The account's own wider budget is put back.
    const sample = async (person: { email: string }) => {
      const browser = portal.browser();
      await portal.ctx.db('compteurs').delete();
      return timed(() => signIn(browser, person, 'faux'));
    };
    expect(await floorGap(sample, known, unknown)).toBeLessThan(FLOOR_GAP_MS);
  });

  it('take the same time to ask for a reset', PATIENT, async () => {
    const sample = (person: { email: string }) => timed(() => askReset(portal.browser(), person));
    expect(await floorGap(sample, known, unknown)).toBeLessThan(FLOOR_GAP_MS);
  });
});

/** All that may differ: the date, the reference, and cookies that are random by design. */
function comparable({ headers, text }: Answer): string {
  const reference = headers.get('x-request-id') ?? '';
  const kept = [...headers]
    .filter(([name]) => name !== 'date' && name !== 'x-request-id')
    .map(([name, value]) => [
      name,
      value.replace(/eps-navigateur=[\w-]{43}/, '').replace(/Expires=[^;]+/, ''),
    ]);
  return JSON.stringify(kept) + text.replaceAll(reference, '');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Distance of the 5th percentiles, the two kinds taken in turn so that a slow moment hits both. */
async function floorGap<T>(sample: (of: T) => Promise<number>, a: T, b: T): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < SAMPLES; round += 1) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const kind of order) times[kind as 0 | 1].push(await sample(kind === 0 ? a : b));
  }
  const [floorA, floorB] = times.map(
    (list) => list.sort((x, y) => x - y)[Math.floor(list.length / 20)] ?? 0,
  );
  return Math.abs((floorA ?? 0) - (floorB ?? 0));
}
