import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Context, openDatabase } from '@eps/domain';
import type { Command } from 'commander';
import { CommandFailure, type Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { withContext } from './with-context.ts';

const texts = cliTexts.backup;

export function addBackupCommand(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description(texts.summary)
    .argument('<fichier>', texts.file)
    .action((file: string) =>
      withContext(
        async ({ ctx, config }) => {
          if (!config.databaseUrl.startsWith('sqlite:')) throw new CommandFailure(texts.postgres);
          await backup(ctx, resolve(file), file);
          terminal.say(texts.done(resolve(file)));
        },
        { migrated: false },
      ),
    );
}

/**
 * `VACUUM INTO` reads one instant of a live database, WAL included, without stopping its writers
 * (https://sqlite.org/lang_vacuum.html). The copy is read back before it is called a backup.
 */
async function backup(ctx: Context, path: string, shown: string): Promise<void> {
  if (existsSync(path)) throw new CommandFailure(texts.exists(shown));
  await ctx.db.raw('vacuum into ?', [path]);
  const copy = openDatabase(`sqlite:${path}`);
  try {
    const rows: unknown = await copy.raw('pragma integrity_check');
    if (JSON.stringify(rows) !== '[{"integrity_check":"ok"}]') {
      rmSync(path);
      throw new CommandFailure(texts.corrupt);
    }
  } finally {
    await copy.destroy();
    // Reading it back in WAL mode leaves these beside it.
    for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  }
}
