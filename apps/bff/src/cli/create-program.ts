import { Command, type CommanderError } from 'commander';
import { addAuditCommands } from './audit-commands.ts';
import { addBackupCommand } from './backup-command.ts';
import { addCompteCommands } from './compte-commands.ts';
import { addConventionCommands } from './convention-commands.ts';
import { addCourrierCommands } from './courrier-commands.ts';
import { addEnrolCommands } from './enrol-commands.ts';
import { addImportCommands } from './import-command.ts';
import { addNoticeCommands } from './notice-commands.ts';
import type { Terminal } from './terminal.ts';
import { cliTexts as texts } from './texts.fr.ts';
import { addUpkeepCommands } from './upkeep-commands.ts';

/** The back office's command line. Commands of later issues are absent: they are unknown. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('admin').description(texts.description);
  inFrench(program, terminal);
  program.helpCommand('help [commande]', texts.helpCommand);
  addUpkeepCommands(program, terminal);
  addAuditCommands(program, terminal);
  addImportCommands(program, terminal);
  addNoticeCommands(program, terminal);
  addConventionCommands(program, terminal);
  addCourrierCommands(program, terminal);
  addCompteCommands(program, terminal);
  addEnrolCommands(program, terminal);
  addBackupCommand(program, terminal);
  for (const command of everyCommand(program)) inFrench(command, terminal);
  return program;
}

function inFrench(command: Command, terminal: Terminal): void {
  command
    .helpOption('-h, --help', texts.help)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      // Errors are told once, by `runAdmin`.
      writeErr: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
    });
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': texts.usage,
  'Commands:': texts.commands,
  'Arguments:': texts.arguments,
  'Options:': texts.options,
};

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...everyCommand(child)]);
}

/** What a mistyped command line is told; null when nothing was mistyped (help was asked for). */
export function explain(error: CommanderError, program: Command, typed: readonly string[]) {
  if (error.exitCode === 0) return null;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return texts.unknownCommand(typed.join(' '));
    case 'commander.unknownOption':
      return texts.unknownOption(named);
    case 'commander.missingArgument':
      return texts.missingArgument(named);
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return texts.missingOption(named);
    case 'commander.invalidArgument':
      return texts.invalidOption(named);
    case 'commander.excessArguments':
      return texts.excessArguments;
    case 'commander.help':
      return texts.missingSubcommand(namesUnder(program, typed[0]));
    default:
      return null;
  }
}

function namesUnder(program: Command, name: string | undefined): string {
  const group = program.commands.find((command) => command.name() === name) ?? program;
  return group.commands.map((command) => command.name()).join(', ');
}
