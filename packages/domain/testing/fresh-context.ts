import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createTestContext } from './context.ts';
import { createTestDatabase, type Dialect, type TestDatabase } from './databases.ts';
import { emptyTables } from './empty-tables.ts';

export type TestContext = ReturnType<typeof createTestContext>;

/**
 * Gives each test of a suite a context of its own, whose clock starts anew, on the suite's database, just
 * emptied.
 *
 * @param take keeps the context, and does what comes before each test
 */
export function freshContext(dialect: Dialect, take: (ctx: TestContext) => unknown): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(dialect);
  });
  beforeEach(async () => {
    await emptyTables(database.db);
    await take(createTestContext(database.db));
  });
  afterAll(() => database.drop());
}
