import { type Context, loadDemo, migrate } from '@eps/domain';

/** Demo mode: the schema and the demo data are there at every start; what people did is kept. */
export async function prepareDemo(ctx: Context): Promise<void> {
  await migrate(ctx.db);
  await loadDemo(ctx);
}
