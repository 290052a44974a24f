const REDIRECTS = new Set([301, 302, 303, 307]);

interface Cookie {
  readonly host: string;
  readonly path: string;
  readonly value: string;
}

/** What a person’s browser does at the stand-in: cookies by host and path, redirects one at a time. */
export interface Browser {
  /** One request; a form is sent when given. */
  readonly open: (url: string, form?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Opens, and follows redirects as long as they stay at the host of `url` or of `also`. */
  readonly follow: (url: string, also?: string) => Promise<Landing>;
  /**
   * From the address of an authorization request to that of the callback: chooses the card (`null`
   * cancels) if the chooser shows; a card already read is not asked again.
   */
  readonly readCard: (authorizationUrl: string, cardId: string | null) => Promise<URL>;
  /** From the address of a logout request to where one lands: the portal’s, or a page of the stand-in. */
  readonly leave: (logoutUrl: string) => Promise<Landing>;
  /** Closes the browser: nothing is remembered. */
  readonly forget: () => void;
}

/** Where one ends: a page that was shown, or an address elsewhere, not opened. */
export interface Landing {
  readonly url: URL;
  readonly page: Response | null;
}

/** A browser without cookies. */
export function createBrowser(): Browser {
  const jar = new Map<string, Cookie>();

  const open: Browser['open'] = async (url, form) => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: cookiesFor(jar, new URL(url)), accept: 'text/html' },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    keep(jar, new URL(url), response.headers.getSetCookie());
    return response;
  };

  const land = async (url: URL, response: Response, also: string): Promise<Landing> => {
    if (!REDIRECTS.has(response.status)) return passOn(url, response);
    const next = new URL(response.headers.get('location') ?? '', url);
    const isHome = next.host === url.host || next.host === also;
    return isHome ? land(next, await open(next.href), also) : { url: next, page: null };
  };

  /** The library’s pages that send themselves, as a browser with scripts does. */
  const passOn = async (url: URL, page: Response): Promise<Landing> => {
    const html = await page.clone().text();
    const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
    const isSentAtOnce = /DOMContentLoaded|data-at-once/.test(html);
    if (action === undefined || !isSentAtOnce) return { url, page };
    const form: Record<string, string> = { logout: 'yes' };
    for (const [, name = '', value = ''] of html.matchAll(/name="(\w+)" value="([^"]*)"/g)) {
      form[name] = value;
    }
    const target = new URL(unescape(action), url);
    return land(target, await open(target.href, form), url.host);
  };

  const follow: Browser['follow'] = async (url, also = '') =>
    land(new URL(url), await open(url), also);

  const readCard: Browser['readCard'] = async (authorizationUrl, cardId) => {
    const { url, page } = await follow(authorizationUrl);
    if (page === null) return url;
    const choice = cardId === null ? { annuler: 'oui' } : { carte: cardId };
    const landing = await land(url, await open(url.href, choice), '');
    if (landing.page)
      throw new Error(
        `${landing.page.status} at ${landing.url.href}: ${await landing.page.text()}`,
      );
    return landing.url;
  };

  const leave: Browser['leave'] = async (logoutUrl) => {
    const { port } = new URL(logoutUrl);
    return follow(logoutUrl, `127.0.0.1:${port}`);
  };

  return { open, follow, readCard, leave, forget: () => jar.clear() };
}

function keep(jar: Map<string, Cookie>, { host }: URL, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', ...value] = pair.split('=');
    const path = attributes.find((attribute) => attribute.startsWith('path='))?.slice(5) ?? '/';
    const key = `${host}${path} ${name}`;
    const isGone = attributes.some((attribute) => attribute.includes('01 Jan 1970'));
    if (isGone) jar.delete(key);
    else jar.set(key, { host, path, value: `${name}=${value.join('=')}` });
  }
}

function cookiesFor(jar: Map<string, Cookie>, { host, pathname }: URL): string {
  return Array.from(jar.values())
    .filter((cookie) => cookie.host === host && pathname.startsWith(cookie.path))
    .map(({ value }) => value)
    .join('; ');
}

function unescape(attribute: string): string {
  return attribute.replaceAll('&amp;', '&');
}
