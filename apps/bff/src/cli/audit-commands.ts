import { countPurgeable, purgeChain, type PurgeOptions, verifyChain } from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import type { Command } from 'commander';
import { knownEspace } from './known-espace.ts';
import { CommandFailure, type Terminal } from './terminal.ts';
import { cliTexts } from './texts.fr.ts';
import { type CommandContext, withContext } from './with-context.ts';

const texts = cliTexts.audit;

/** The log of events: whether it is intact, and what of it is too old. The server purges it itself. */
export function addAuditCommands(program: Command, terminal: Terminal): void {
  const audit = program.command('audit').description(texts.summary);
  audit
    .command('verify')
    .description(texts.verify)
    .action(() => withContext((parts) => verifyAudit(parts, terminal)));
  audit
    .command('purge')
    .description(texts.purge)
    .option('--dry-run', texts.dryRun)
    .option('--malgre-anomalies <espace>', texts.malgreAnomalies)
    .action(({ dryRun = false, malgreAnomalies }: PurgeFlags) =>
      withContext((parts) => {
        // Whoever has looked has looked at one log: the others are not vouched for.
        const espaces =
          malgreAnomalies === undefined ? parts.config.espaces : [knownEspace(malgreAnomalies)];
        if (dryRun) return countAll(parts, espaces, terminal);
        const options = { tout: true, malgreAnomalies: malgreAnomalies !== undefined };
        return purgeAll(parts, { espaces, options }, terminal);
      }),
    );
}

interface PurgeFlags {
  readonly dryRun?: boolean;
  readonly malgreAnomalies?: string;
}

async function verifyAudit({ ctx, config }: CommandContext, { say }: Terminal): Promise<void> {
  let intact = true;
  for (const espace of config.espaces) intact = (await verifyOne({ ctx, espace, say })) && intact;
  if (!intact) throw new CommandFailure(texts.failed);
}

async function verifyOne(options: {
  ctx: CommandContext['ctx'];
  espace: EspaceId;
  say: Terminal['say'];
}): Promise<boolean> {
  const { ctx, espace, say } = options;
  const { ok, head, origin, faults } = await verifyChain(ctx, espace);
  if (ok) say(origin ? texts.intactSince(espace, head, origin) : texts.intact(espace, head.rang));
  for (const { rang, kind } of faults) say(texts.fault(espace, rang, texts.kinds[kind]));
  return ok;
}

async function countAll(
  { ctx }: CommandContext,
  espaces: readonly EspaceId[],
  { say }: Terminal,
): Promise<void> {
  for (const espace of espaces) say(texts.purgeable(espace, await countPurgeable(ctx, espace)));
}

async function purgeAll(
  { ctx }: CommandContext,
  { espaces, options }: { readonly espaces: readonly EspaceId[]; readonly options: PurgeOptions },
  { say }: Terminal,
): Promise<void> {
  let intact = true;
  for (const espace of espaces) {
    const { lignes, anomalie } = await purgeChain(ctx, espace, options);
    say(texts.purged(espace, lignes));
    if (anomalie !== null) say(texts.refused(espace, anomalie));
    intact &&= anomalie === null;
  }
  if (!intact) throw new CommandFailure(texts.purgeFailed);
}
