import type { ProblemDocument } from '@eps/contracts';

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface SendOptions {
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as it is instead of as JSON. */
  readonly raw?: string | Uint8Array;
}

export interface Browser {
  readonly cookies: Map<string, string>;
  get<Body = Record<string, unknown>>(path: string, options?: SendOptions): Promise<Answer<Body>>;
  send<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    options?: SendOptions,
  ): Promise<Answer<Body>>;
  /** Same cookies, apart from then on. */
  copy(): Browser;
}

/** What the SPA's client and a browser send together. */
export const OWN_HEADERS = {
  'X-Requested-With': 'eps',
  'Sec-Fetch-Site': 'same-origin',
  'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
} as const;

/** A browser as far as HTTP tells: keeps cookies, sends what a same-origin page sends. */
export function createBrowser(origin: string, cookies = new Map<string, string>()): Browser {
  const send = async <Body>(
    method: string,
    path: string,
    body?: unknown,
    { headers = {}, raw }: SendOptions = {},
  ): Promise<Answer<Body>> => {
    const payload = raw ?? (body === undefined ? null : JSON.stringify(body));
    const sent = new Headers(OWN_HEADERS);
    if (payload !== null) sent.set('Content-Type', 'application/json');
    if (cookies.size > 0)
      sent.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    for (const [name, value] of Object.entries(headers))
      if (value === null) sent.delete(name);
      else sent.set(name, value);
    const response = await fetch(origin + path, {
      method,
      headers: sent,
      body: payload,
      redirect: 'manual',
    });
    keepCookies(cookies, response.headers.getSetCookie());
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) as Body };
  };
  return {
    cookies,
    send,
    get: (path, options) => send('GET', path, undefined, options),
    copy: () => createBrowser(origin, new Map(cookies)),
  };
}

function keepCookies(cookies: Map<string, string>, received: readonly string[]): void {
  for (const line of received) {
    const [pair = ''] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
    else cookies.set(name, value.join('='));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type ProblemAnswer = Answer<ProblemDocument>;
