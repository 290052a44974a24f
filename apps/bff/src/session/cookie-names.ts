import type { EspaceId } from '@eps/espaces';

/**
 * One session cookie per espace, so that two espaces may be open side by side. Over https the
 * `__Host-` prefix ties it to this very host and path (RFC 6265bis §4.1.3.2).
 */
export function sessionCookieName(espace: EspaceId, https: boolean): string {
  return `${https ? '__Host-' : ''}eps-${espace}`;
}

/** Long-lived random id of a browser, for the counters that must not close the way of another one. */
export function browserCookieName(https: boolean): string {
  return `${https ? '__Host-' : ''}eps-navigateur`;
}

/** What a browser that left for the provider of cards must come back with. */
export function departureCookieName(espace: EspaceId, https: boolean): string {
  return `${https ? '__Host-' : ''}eps-psc-${espace}`;
}

/** Written by the theme switch of the SPA; read to serve the right page at once. */
export const themeCookieName = 'eps-theme';
