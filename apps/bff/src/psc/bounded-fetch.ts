import { PscUnavailable } from './psc-errors.ts';

/** As `openid-client` and `jose` call `fetch`. */
export type BoundedFetch = (address: string, init: RequestInit) => Promise<Response>;

const LONGEST_ANSWER_BYTES = 256_000;
const KEPT_HEADERS = ['content-type', 'www-authenticate'];
/** Statuses among 4xx that say « later », as all of 5xx does. */
const LATER = new Set([408, 425, 429]);

/**
 * A `fetch` of which all calls together end at the deadline, bodies included, whatever the provider
 * does: refuses, hangs, sends byte by byte, never stops sending. It hands over what a provider in
 * order would answer, JSON or a client error, read to its end; everything else is `PscUnavailable`.
 *
 * @param deadlineMs from now, for all calls to come
 */
export function createBoundedFetch(deadlineMs: number): BoundedFetch {
  const signal = AbortSignal.timeout(deadlineMs);
  return async (address, init) => {
    try {
      const response = await fetch(address, { ...init, redirect: 'manual', signal });
      return await readAnswer(response);
    } catch (error) {
      if (error instanceof PscUnavailable) throw error;
      // Without the error itself: its cause may hold the request, hence the secret and the code.
      throw new PscUnavailable(signal.aborted ? 'timeout' : networkCodeOf(error));
    }
  };
}

async function readAnswer(response: Response): Promise<Response> {
  const { status } = response;
  const isAnswer = status === 200 || (status >= 400 && status < 500 && !LATER.has(status));
  if (!isAnswer) {
    await response.body?.cancel();
    throw new PscUnavailable(`http-${status}`);
  }
  const text = await readText(response);
  const headers = new Headers();
  for (const name of KEPT_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (status === 200 && !headers.get('content-type')?.startsWith('application/jwt'))
    demandJson(text);
  return new Response(text, { status, headers });
}

/** A page of HTML with status 200 is that of a proxy or of an outage. */
function demandJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new PscUnavailable('not-json');
  }
}

/** Counted while it is read: an endless answer is not kept in memory. */
async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > LONGEST_ANSWER_BYTES) throw new PscUnavailable('too-long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`…: what an operator needs. */
function networkCodeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z_0-9]{1,60}$/.test(code) ? code : 'network';
}
