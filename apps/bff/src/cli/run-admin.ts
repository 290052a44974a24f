import { CommanderError } from 'commander';
import { ConfigError } from '../config/load-config.ts';
import { createProgram, explain } from './create-program.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Runs one command. Resolves with the exit code. */
export async function runAdmin(typed: readonly string[], terminal: Terminal): Promise<number> {
  const program = createProgram(terminal);
  try {
    await program.parseAsync(typed.length === 0 ? ['help'] : [...typed], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      const told = explain(error, program, typed);
      if (told !== null) terminal.tell(told);
      return told === null ? error.exitCode : 1;
    }
    if (error instanceof CommandFailure || error instanceof ConfigError) {
      terminal.tell(error.message);
      return 1;
    }
    throw error;
  }
}
