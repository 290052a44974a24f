// Runs long-lived processes side by side and ends them together.
import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/** Starts `[command, args, options]` each; when one ends, or on Ctrl-C, the others are told to stop. */
export function serve(commands) {
  const children = commands.map(([command, args, { cwd = root, env = {} } = {}]) =>
    spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' }),
  );
  let exitCode = 0;
  let running = children.length;
  const stopAll = (signal) =>
    children.forEach((child) => child.exitCode === null && child.kill(signal));

  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(signal));
  for (const child of children) {
    child.once('exit', (code) => {
      exitCode ||= code ?? 0;
      running -= 1;
      if (running === 0) process.exit(exitCode);
      stopAll('SIGTERM');
    });
  }
}
