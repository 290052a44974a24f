import { type Context, enrol, type EnrolInput, type EnrolOutcome, unenrol } from '@eps/domain';
import { getEspace } from '@eps/espaces';
import type { Command } from 'commander';
import { enrolTexts as texts } from './enrol-texts.fr.ts';
import { CommandFailure, type Terminal } from './terminal.ts';
import { withContext } from './with-context.ts';

/** Salaried activities in health centres, which only the back office opens and closes (A6). */
export function addEnrolCommands(program: Command, terminal: Terminal): void {
  const add = (name: string, summary: string, run: Settle) =>
    program
      .command(name)
      .description(summary)
      .argument('<numero>', texts.number)
      .argument('<rpps>', texts.rpps)
      .action((numero: string, rpps: string) => settle({ numero, rpps, run, terminal }));
  add('enrol', texts.summary, enrol);
  add('unenrol', texts.remove, unenrol);
}

type Settle = (ctx: Context, input: EnrolInput) => Promise<EnrolOutcome>;

interface Asked {
  readonly numero: string;
  readonly rpps: string;
  readonly run: Settle;
  readonly terminal: Terminal;
}

async function settle({ numero, rpps, run, terminal }: Asked): Promise<void> {
  await withContext(async ({ ctx, config }) => {
    const espace = config.espaces.find((id) => getEspace(id).cps !== null);
    if (espace === undefined) throw new CommandFailure(texts.noCards);
    const { fait, nom, centre } = await run(ctx, { espace, numero, rpps });
    if (isFailure(fait)) throw new CommandFailure(texts.failures[fait](numero, rpps));
    terminal.say(texts.outcomes[fait](nom ?? rpps, centre ?? numero));
  });
}

function isFailure(fait: EnrolOutcome['fait']): fait is keyof typeof texts.failures {
  return Object.hasOwn(texts.failures, fait);
}
