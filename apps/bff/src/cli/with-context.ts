import { type Context, pendingMigrations } from '@eps/domain';
import { createContext } from '../app/create-context.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { CommandFailure } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';

export interface CommandContext {
  readonly ctx: Context;
  readonly config: Config;
}

/** Opens the context for the time of one command. Refuses a schema that is behind, unless told not to. */
export async function withContext(
  work: (parts: CommandContext) => Promise<void>,
  { migrated = true } = {},
): Promise<void> {
  const config = loadConfig();
  const ctx = createContext(config);
  try {
    if (migrated && (await pendingMigrations(ctx.db)).length > 0)
      throw new CommandFailure(cliTexts.notMigrated);
    await work({ ctx, config });
  } finally {
    await ctx.db.destroy();
  }
}
