import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { messageClasses } from './message-classes.ts';

/** A slow or silent client holds its connection no longer than this. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than usual proxies keep theirs (60 s), so that they close first. */
const KEEP_ALIVE_MS = 65_000;
const DRAIN_MS = 30_000;
const SWEEP_MS = 50;

export interface Listening {
  readonly port: number;
  /** Accepts nothing more, lets what is under way finish (30 s at most), closes. */
  readonly close: () => Promise<void>;
}

/** @param port 0 for any free one */
export async function listen(app: Express, port: number): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      ...messageClasses(app),
    },
    app,
  );
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  // A TCP server's address is never a string.
  const { port: actual } = server.address() as AddressInfo;
  return { port: actual, close: () => drain(server) };
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection kept alive becomes idle when its last answer has left: it must not hold the door.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const impatience = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(impatience);
      resolve();
    });
  });
}
