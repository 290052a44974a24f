import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly port: number;
  /** Ends at once, what hangs included. */
  readonly close: () => Promise<void>;
}

/** Both names of this machine: browsers take `localhost` for either. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;
/** What a machine without IPv6 answers. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);
const TRIES = 5;

/**
 * Listens on this machine only, on the same port of 127.0.0.1 and ::1. Rejects with `EADDRINUSE`
 * when one is taken.
 *
 * @param port 0 for any that is free at both
 */
export async function listenOnLoopback(port: number, handle: RequestListener): Promise<Listening> {
  for (let left = port === 0 ? TRIES : 1; ; left--) {
    try {
      return await listenOnBoth(port, handle);
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

async function listenOnBoth(port: number, handle: RequestListener): Promise<Listening> {
  const first = await listen(port, LOOPBACK[0], handle);
  // A TCP server’s address is never a string.
  const { port: actual } = first.address() as AddressInfo;
  try {
    const second = await listen(actual, LOOPBACK[1], handle);
    return { port: actual, close: () => closeAll([first, second]) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_SUCH_ADDRESS.has(String(error.code))) {
      return { port: actual, close: () => closeAll([first]) };
    }
    await closeAll([first]);
    throw error;
  }
}

function listen(port: number, host: string, handle: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
