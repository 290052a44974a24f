import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type TestPortal } from './portal.ts';

describe('pages and files', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startPortal('sqlite');
  });
  afterAll(() => portal.stop());

  const page = (path: string, headers: Record<string, string> = {}) =>
    fetch(portal.origin + path, { headers: { accept: 'text/html', ...headers } });

  it('serves the shell with the look of its espace', async () => {
    const response = await page('/ordre/inscription');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(html).toContain('<html lang="fr" data-espace="ordre" data-theme="auto">');
    expect(html).toContain('<title>Ordre des médecins – Mon espace</title>');
  });

  it('serves the prerendered sign-in page where there is one', async () => {
    expect(await (await page('/ordre')).text()).toContain('prerendered');
    expect(await (await page('/ordre/accueil')).text()).not.toContain('prerendered');
  });

  it('dresses the page in the theme chosen before', async () => {
    const dark = await (await page('/ordre', { cookie: 'eps-theme=dark' })).text();
    expect(dark).toContain('data-theme="dark"');
    const odd = await (await page('/ordre', { cookie: 'eps-theme="><script>' })).text();
    expect(odd).toContain('data-theme="auto"');
  });

  it.each(['/nulle-part', '/tiers', '/ordrex', '/index.html'])(
    'answers 404 with a page on %s',
    async (path) => {
      const response = await page(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    },
  );

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/.git/config', '/assets/'])(
    'gives no file outside of the build: %s',
    async (path) => {
      const response = await page(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('"name"');
    },
  );

  it.each(['br', 'gzip'])('serves hashed files compressed in %s, for ever', async (encoding) => {
    const response = await fetch(`${portal.origin}/assets/index-abc123.js`, {
      headers: { 'accept-encoding': encoding },
    });
    expect(await response.text()).toBe('console.log("eps");');
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch(/javascript; charset=utf-8/i);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers 304 to whoever has the file already, and a HEAD without its content', async () => {
    const address = `${portal.origin}/assets/index-abc123.js`;
    const first = await fetch(address, { method: 'HEAD' });
    expect(first.headers.get('content-length')).not.toBe('0');
    expect(first.headers.get('vary')).toBe('Accept-Encoding');
    expect(await first.text()).toBe('');
    const etag = first.headers.get('etag') ?? '';
    // Node's `fetch` would add `no-cache` by itself: a browser that compares does not.
    const again = await fetch(address, {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it('serves a file as it is to whoever takes no compression', async () => {
    const response = await fetch(`${portal.origin}/assets/index-abc123.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe('console.log("eps");');
  });

  it('answers a problem for a missing file, and says so when nothing is built', async () => {
    const missing = await fetch(`${portal.origin}/assets/absent.js`, {
      headers: { accept: '*/*' },
    });
    expect(missing.status).toBe(404);
    const { origin } = await portal.instance({ webDist: '/nonexistent' });
    const unbuilt = await fetch(`${origin}/ordre`, { headers: { accept: 'text/html' } });
    expect(await unbuilt.text()).toContain('pas encore construite');
  });
});
