import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { percentile } from './rounds.ts';

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Requests answered per second by `connections` callers that each ask again at once. Throws on any error. */
export async function closedLoop(
  requests: readonly HttpRequest[],
  connections: number,
  seconds: number,
): Promise<number> {
  const origin = new URL(requests[0]?.url ?? '').origin;
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: requests.map(({ url, method = 'GET', headers, body }) => ({
      path: new URL(url).pathname,
      method,
      ...(headers ? { headers } : {}),
      ...(body ? { body } : {}),
    })),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${origin}: ${result.non2xx} refused, ${result.errors} failed: the figure would be worthless`,
    );
  }
  return result.requests.total / result.duration;
}

/**
 * Latencies in ms at a fixed rate, counted from the instant each request was due: a server that stalls
 * is charged for those that wait behind it.
 */
export async function fixedRate(
  next: (index: number) => HttpRequest,
  perSecond: number,
  seconds: number,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const started = performance.now();
  const pending: Promise<number>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = started + (index * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    pending.push(send(next(index), agent).then(() => performance.now() - due));
  }
  const latencies = await Promise.all(pending);
  agent.destroy();
  return latencies;
}

export function p99(latencies: readonly number[]): number {
  return percentile(latencies, 0.99);
}

/** One request, its body read to the end; throws unless 2xx. */
function send(
  { url, method = 'GET', headers = {}, body }: HttpRequest,
  agent: Agent,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve();
        else reject(new Error(`${url} answered ${status}`));
      });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/** Keeps `connections` callers busy until the returned function is called. */
export function background(
  requests: readonly HttpRequest[],
  connections: number,
): () => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const stopped = new AbortController();
  const caller = async (offset: number): Promise<void> => {
    for (let index = offset; !stopped.signal.aborted; index += connections) {
      const next = requests[index % requests.length];
      if (next) await send(next, agent);
    }
  };
  const callers = Array.from({ length: connections }, (_, offset) => caller(offset));
  return async () => {
    stopped.abort();
    await Promise.all(callers);
    agent.destroy();
  };
}
