import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export const builtServer = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));
export const builtAdmin = fileURLToPath(new URL('../dist/src/admin.js', import.meta.url));

export interface ServerProcess {
  readonly origin: string;
  /** Starts it and waits until it answers. */
  start(): Promise<void>;
  /** Ends it at once (`SIGKILL`), or asks it to end. Resolves with its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** What it printed since the beginning. */
  readonly output: readonly string[];
}

/** The built server as a process of its own, always on the same port. */
export async function createServerProcess(env: Record<string, string>): Promise<ServerProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const output: string[] = [];
  let child: ChildProcess | null = null;
  return {
    origin,
    output,
    async start() {
      child = spawn(process.execPath, [builtServer], {
        env: { ...process.env, APP_MODE: 'demo', ...env, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
      await untilAnswers(`${origin}/healthz`, child, output);
    },
    async end(signal) {
      if (child === null || child.exitCode !== null) return child?.exitCode ?? null;
      const exited = once(child, 'exit');
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function untilAnswers(
  url: string,
  child: ChildProcess,
  output: readonly string[],
): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${output.join('')}`);
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await pause(50);
  }
  throw new Error('The server does not answer');
}
