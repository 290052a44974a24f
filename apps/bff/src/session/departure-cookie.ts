import { DEPARTURE_MINUTES } from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import type { Response } from 'express';
import { departureCookieName } from './cookie-names.ts';

/**
 * Lax, unlike the others: it has to come back with a browser that another site sends. It opens nothing
 * by itself, and serves once.
 */
const FLAGS = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** Binds a departure for the provider of cards to this browser. */
export function keepDeparture(
  response: Response,
  { espace, https, jeton }: { espace: EspaceId; https: boolean; jeton: string },
): void {
  const maxAge = DEPARTURE_MINUTES * 60_000;
  response.cookie(departureCookieName(espace, https), jeton, { ...FLAGS, secure: https, maxAge });
}

export function forgetDeparture(
  response: Response,
  { espace, https }: { espace: EspaceId; https: boolean },
): void {
  response.clearCookie(departureCookieName(espace, https), { ...FLAGS, secure: https });
}
