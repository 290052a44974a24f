import type { IncomingMessage, ServerResponse } from 'node:http';
import { readJson } from './read-body.ts';

/** `lente`: answers after a while. `muette`: never answers. */
export const BREAKDOWN_MODES = ['normale', 'lente', 'muette'] as const;
export type BreakdownMode = (typeof BREAKDOWN_MODES)[number];

/** How the stand-in fails, for the tests of the relying party. */
export interface Breakdown {
  mode: BreakdownMode;
  /** Before an answer, when `lente`. */
  delayMs: number;
}

const DELAY_MS = 6_000;

export function noBreakdown(): Breakdown {
  return { mode: 'normale', delayMs: DELAY_MS };
}

/** Waits as long as the breakdown lasts for one request; resolves to whether it may be answered. */
export async function endure(breakdown: Breakdown, response: ServerResponse): Promise<boolean> {
  if (breakdown.mode === 'normale') return true;
  const gone = new Promise<false>((resolve) => response.once('close', () => resolve(false)));
  if (breakdown.mode === 'muette') return gone;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, breakdown.delayMs, true);
  });
  return Promise.race([late, gone]).finally(() => clearTimeout(timer));
}

/**
 * The control door, `POST /dev/panne` with `{"mode": "lente" | "muette" | "normale"}` and, for
 * `lente`, `delaiMs`. From this machine only, and in JSON only, which no page of another site can
 * send without being asked first.
 */
export async function controlBreakdown(
  request: IncomingMessage,
  response: ServerResponse,
  breakdown: Breakdown,
): Promise<void> {
  if (!isLoopback(request.socket.remoteAddress)) return answer(response, 403, {});
  if (request.method !== 'POST') return answer(response, 405, {});
  const asked = await readJson(request);
  const mode = BREAKDOWN_MODES.find((known) => known === asked?.['mode']);
  if (mode === undefined) return answer(response, 400, { modes: BREAKDOWN_MODES });
  const delayMs = asked?.['delaiMs'] ?? DELAY_MS;
  if (typeof delayMs !== 'number' || !(delayMs >= 0 && delayMs <= 120_000)) {
    return answer(response, 400, { delaiMs: '0-120000' });
  }
  Object.assign(breakdown, { mode, delayMs });
  return answer(response, 200, { mode, delaiMs: delayMs });
}

function isLoopback(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
