import { CARDS, describeOnEachDialect } from '@eps/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { API, delegate, insertOwner, signInDelegue, signInOwner } from './delegations.ts';
import { expectOk, signIn } from './journeys.ts';
import { addAccount, type Person } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

/**
 * SQL statements of the hot paths, beginnings and ends of transactions apart: what speed depends on
 * and a slow machine does not change. A number that must grow is changed here, on purpose.
 */
const BUDGETS = { sessionCheck: 2, anonymousCheck: 0, signIn: 12, signInDelegue: 19 };

describeOnEachDialect('statements', (dialect) => {
  let portal: TestPortal;
  let person: Person;
  let browser: Browser;
  const statements: string[] = [];
  beforeAll(async () => {
    portal = await startPortal(dialect, { config: { espaces: ['ordre', CARDS] } });
    await delegate(portal, await signInOwner(portal, await insertOwner(portal.ctx)));
    person = await addAccount(portal.ctx);
    browser = portal.browser();
    expectOk(await signIn(browser, person));
    portal.ctx.db.on('query', ({ sql }: { sql: string }) => {
      if (!/^(begin|commit|rollback)/i.test(sql)) statements.push(sql);
    });
  });
  afterAll(() => portal.stop());

  const during = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    statements.length = 0;
    await work();
    return [...statements];
  };

  it('a session check reads the cookie session and the session, and writes nothing', async () => {
    const sent = await during(() => browser.get('/api/ordre/session'));
    expect(sent).toHaveLength(BUDGETS.sessionCheck);
    expect(sent.every((sql) => /^select/i.test(sql))).toBe(true);
  });

  it('a visit without a session asks the database nothing', async () => {
    const visitor = portal.browser();
    expect(await during(() => visitor.get('/api/ordre/session'))).toHaveLength(
      BUDGETS.anonymousCheck,
    );
  });

  it('a sign-in stays within its budget', async () => {
    const returning = portal.browser();
    await returning.get('/api/ordre/session');
    const sent = await during(() => signIn(returning, person));
    expect(sent.slice(BUDGETS.signIn)).toEqual([]);
  });

  it('a delegate’s session costs as much to check, and a sign-in stays within its own budget', async () => {
    const returning = portal.browser();
    await returning.get(`${API}/session`);
    const sent = await during(() => signInDelegue(returning));
    expect(sent.slice(BUDGETS.signInDelegue)).toEqual([]);
    const checked = await during(() => returning.get(`${API}/session`));
    expect(checked).toHaveLength(BUDGETS.sessionCheck);
    expect(checked.every((sql) => /^select/i.test(sql))).toBe(true);
  });
});
