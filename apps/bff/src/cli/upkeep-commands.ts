import { createCourier, loadDemo, migrate } from '@eps/domain';
import type { Command } from 'commander';
import { createTransports } from '../app/create-transports.ts';
import { CommandFailure, type Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { type CommandContext, withContext } from './with-context.ts';

/** Commands that keep the portal in order: schema, demo data, outbox. */
export function addUpkeepCommands(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description(cliTexts.migrate.summary)
    .action(() =>
      withContext(async ({ ctx }) => terminal.say(cliTexts.migrate.done(await migrate(ctx.db))), {
        migrated: false,
      }),
    );

  program
    .command('demo')
    .description(cliTexts.demo.summary)
    .command('load')
    .description(cliTexts.demo.load)
    .action(() => withContext((parts) => loadDemoData(parts, terminal), { migrated: false }));

  program
    .command('outbox')
    .description(cliTexts.outbox.summary)
    .command('flush')
    .description(cliTexts.outbox.flush)
    .action(() => withContext((parts) => flushOutbox(parts, terminal)));
}

async function loadDemoData({ ctx, config }: CommandContext, { say }: Terminal): Promise<void> {
  if (config.mode !== 'demo') throw new CommandFailure(cliTexts.demo.refused);
  await migrate(ctx.db);
  await loadDemo(ctx);
  say(cliTexts.demo.done);
}

async function flushOutbox({ ctx, config }: CommandContext, { say }: Terminal): Promise<void> {
  const courier = createCourier(ctx, createTransports(ctx, config));
  try {
    const { sent, failed } = await courier.flush();
    say(cliTexts.outbox.done(sent, failed));
    if (failed > 0) throw new CommandFailure(cliTexts.outbox.failed);
  } finally {
    await courier.stop();
  }
}
