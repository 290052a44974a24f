import { getEspace } from '@eps/espaces';
import { smsSender } from './sender-name.ts';
import { DeliveryError, type Transport } from './transport.ts';

const TIMEOUT_SECONDS = 10;

/** 4xx answers that speak of the moment, not of the message. */
const TEMPORARY = new Set([401, 403, 404, 408, 425, 429]);

/**
 * Sends SMS by `POST SMS_URL` with `{id, to, text, sender}` (docs/messages.md). 2xx: accepted. 5xx,
 * 408, 425, 429, no answer within 10 s: tried again. 401, 403, 404 too: it is our setting that is
 * wrong, and messages must outlive its repair. Other 4xx: refused for good. Redirects are not followed.
 */
export function createSmsTransport(url: string): Transport {
  return {
    async send({ id, espace, to, text }) {
      const sender = smsSender(getEspace(espace));
      const response = await post(url, { id, to, text, sender });
      // The answer is not read, but its connection must be given back.
      await response.body?.cancel();
      if (response.ok) return;
      const { status } = response;
      const permanent = status >= 400 && status < 500 && !TEMPORARY.has(status);
      throw new DeliveryError(`http ${status}`, { permanent });
    },
  };
}

async function post(url: string, body: Record<string, string>): Promise<Response> {
  const { target, authorization } = splitCredentials(url);
  try {
    return await fetch(target, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': body['id'] ?? '',
        ...(authorization === null ? {} : { authorization }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
    });
  } catch (error) {
    throw new DeliveryError(reasonOf(error));
  }
}

/** `fetch` refuses addresses that hold credentials: they become an `Authorization` header. */
function splitCredentials(url: string): { target: string; authorization: string | null } {
  const target = new URL(url);
  const { username, password } = target;
  if (username === '' && password === '') return { target: target.href, authorization: null };
  target.username = '';
  target.password = '';
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    target: target.href,
    authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`,
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : error.name;
}
