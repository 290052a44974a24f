import { createHash } from 'node:crypto';
import type { RelyingParty } from './options.ts';
import { logoutScript } from './pages/logout-page.ts';
import { stylesheet } from './pages/stylesheet.css.ts';

/**
 * The same headers on every answer: pages with one style sheet, no image, no font, no frame, and the one
 * script that leaves the logout page. Forms may end at the portal, for browsers check where a form
 * is redirected to.
 */
export function securityHeaders({
  redirectUris,
  postLogoutRedirectUris,
}: RelyingParty): readonly (readonly [string, string])[] {
  const portals = [...redirectUris, ...postLogoutRedirectUris].map((uri) => new URL(uri).origin);
  const policy = [
    "default-src 'none'",
    `style-src '${digestOf(stylesheet)}'`,
    // `oidc-provider` adds the digest of the script of its own pages.
    `script-src '${digestOf(logoutScript)}'`,
    `form-action ${["'self'", ...new Set(portals)].join(' ')}`,
    'img-src data:',
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return [
    ['Content-Security-Policy', policy.join('; ')],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cache-Control', 'no-store'],
  ];
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
