/** Where a command speaks: results on one, progress and trouble on the other. */
export interface Terminal {
  /** A line of the result, on standard output. */
  readonly say: (line: string) => void;
  /** A line for the person watching, on standard error. */
  readonly tell: (line: string) => void;
  /** True when somebody watches: bars may be drawn. */
  readonly interactive: boolean;
}

export const terminal: Terminal = {
  say: (line) => {
    process.stdout.write(`${line}\n`);
  },
  tell: (line) => {
    process.stderr.write(`${line}\n`);
  },
  interactive: process.stderr.isTTY,
};

/** A command ended as expected, but not well: its exit code, without a stack. */
export class CommandFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandFailure';
  }
}
