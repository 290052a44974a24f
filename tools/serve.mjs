// Runs long-lived processes side by side and ends them together.
import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/**
 * Starts `[command, args, options]` each; when one ends, or on Ctrl-C, the others are told to stop. One that is
 * `optional` may end alone.
 */
export function serve(commands) {
  const children = commands.map(([command, args, { cwd = root, env = {} } = {}]) =>
    spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' }),
  );
  let exitCode = 0;
  let running = children.length;
  const stopAll = (signal) =>
    children.forEach((child) => child.exitCode === null && child.kill(signal));

  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(signal));
  onLeftByNpm(() => stopAll('SIGTERM'));
  children.forEach((child, rank) => {
    const isOptional = commands[rank][2]?.optional === true;
    child.once('exit', (code) => {
      if (!isOptional) exitCode ||= code ?? 0;
      running -= 1;
      if (running === 0) process.exit(exitCode);
      if (!isOptional) stopAll('SIGTERM');
    });
  });
}

/** A signal to npm ends it and the shell between, which passes nothing on: this process is then left to another parent. */
function onLeftByNpm(then) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}
