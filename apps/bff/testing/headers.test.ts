import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type TestPortal } from './portal.ts';

const everywhere = [
  ['/', 'the portal'],
  ['/ordre', 'an espace'],
  ['/ordre/inscription', 'a page of the SPA'],
  ['/nulle-part', 'an unknown page'],
  ['/assets/index-abc123.js', 'a script'],
  ['/assets/absent.js', 'a missing script'],
  ['/api/ordre/session', 'the API'],
  ['/api/ordre/compte', 'a refused call'],
  ['/api/absent', 'an unknown call'],
  ['/api/ordre/%E0%A4%A', 'an undecodable address'],
  ['/api/openapi.json', 'the OpenAPI document'],
  ['/healthz', 'health'],
  ['/dev/messages', 'the demo mailbox'],
] as const;

describe('security headers', () => {
  let portal: TestPortal;
  let secure: { origin: string };

  beforeAll(async () => {
    portal = await startPortal('sqlite');
    secure = await portal.instance({
      mode: 'production',
      publicUrl: 'https://portail.example',
      https: true,
    });
  });
  afterAll(() => portal.stop());

  it.each(everywhere)('are on %s (%s)', async (path) => {
    const { headers } = await fetch(portal.origin + path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy':
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';manifest-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';object-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'x-request-id': expect.stringMatching(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/),
    });
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('content-type')).toMatch(/charset=utf-8/i);
    for (const absent of ['x-powered-by', 'server', 'access-control-allow-origin'])
      expect(headers.has(absent)).toBe(false);
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  it.each(everywhere)('tell https browsers to stay there: %s (%s)', async (path) => {
    const { headers } = await fetch(secure.origin + path);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('keeps answers of the API out of caches and search engines', async () => {
    const { headers } = await fetch(`${portal.origin}/api/ordre/session`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('vary')).toContain('Sec-Fetch-Site');
  });

  it('reflects no foreign origin', async () => {
    for (const origin of ['https://evil.example', 'null', `${portal.origin}.evil.example`]) {
      const { headers } = await fetch(`${portal.origin}/api/ordre/session`, {
        headers: { origin },
      });
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('has neither demo routes nor public metrics in production', async () => {
    for (const path of ['/dev/messages', '/dev/messages/', '/dev/mailbox.css'])
      expect((await fetch(secure.origin + path)).status).toBe(404);
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    expect((await fetch(`${secure.origin}/metrics`, { headers: forwarded })).status).toBe(404);
    expect((await fetch(`${secure.origin}/metrics`)).status).toBe(200);
  });

  it('refuses a call that reached the proxy in plain http', async () => {
    const { origin } = await portal.instance({
      mode: 'production',
      publicUrl: 'https://portail.example',
      https: true,
      trustProxy: 'loopback',
    });
    const plain = await fetch(`${origin}/api/ordre/session`, {
      headers: { 'x-forwarded-proto': 'http' },
      redirect: 'manual',
    });
    expect(plain.status).toBe(403);
    const tls = await fetch(`${origin}/api/ordre/session`, {
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(tls.status).toBe(200);
  });
});
