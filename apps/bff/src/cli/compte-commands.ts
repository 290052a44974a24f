import { countDormant } from '@eps/domain';
import { getEspace } from '@eps/espaces';
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { type CommandContext, withContext } from './with-context.ts';

const texts = cliTexts.comptes;

/** Accounts: how many would be blocked for not having been used (B14). The server blocks them itself. */
export function addCompteCommands(program: Command, terminal: Terminal): void {
  program
    .command('comptes')
    .description(texts.summary)
    .command('dormants')
    .description(texts.dormants)
    .requiredOption('--a-blanc', texts.dryRun)
    .action(() => withContext((parts) => countAll(parts, terminal)));
}

async function countAll({ ctx, config }: CommandContext, { say }: Terminal): Promise<void> {
  for (const espace of config.espaces) {
    const { dormance } = getEspace(espace).policies;
    const number = await countDormant(ctx, espace, dormance);
    say(
      dormance === null || number === null
        ? texts.noRule(espace)
        : texts.would(espace, number, dormance.months, dormance.active),
    );
  }
}
