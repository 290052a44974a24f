import type { Card } from './cards.ts';
import type { StandInKeys } from './keys.ts';

/** The portal, as Pro Santé Connect knows it. */
export interface RelyingParty {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Compared exactly, like the next ones. */
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  /** Where logout tokens go; null for none. */
  readonly backchannelLogoutUri: string | null;
}

export interface StandInOptions {
  /** With its path: `http://localhost:3001/auth/realms/esante-wallet`. */
  readonly issuer: string;
  /** Where people go, on another host than the issuer: `http://127.0.0.1:3001`. */
  readonly authorizationOrigin: string;
  readonly relyingParty: RelyingParty;
  readonly keys: StandInKeys;
  /** The demonstration’s by default. */
  readonly cards?: readonly Card[];
  /** The uuid in every `sub`; another realm, another `sub`. */
  readonly realm?: string;
  /** Sends logout tokens; the global one by default. */
  readonly fetch?: typeof globalThis.fetch;
  /** Told of what went wrong inside; standard error by default. */
  readonly onFault?: (error: Error) => void;
}

/** Client of the demonstration: the portal in demo mode has the same. */
export const DEMO_CLIENT = {
  clientId: 'espace-pro-sante',
  clientSecret: 'secret-de-demonstration',
} as const;

export const DEMO_REALM = '7d3f6f0e-5d0c-4b6e-9a41-0d2c1f8e93a7';

/** Path of the real issuer. */
export const ISSUER_PATH = '/auth/realms/esante-wallet';

/** After the issuer; the standard `.well-known/openid-configuration` does not exist there. */
export const DISCOVERY_SUFFIX = '/.well-known/wallet-openid-configuration';

/** The addresses that the espace assurance-maladie of a portal has at Pro Santé Connect. */
export function relyingPartyAt(
  portal: string,
  client: { readonly clientId: string; readonly clientSecret: string } = DEMO_CLIENT,
): RelyingParty {
  const api = `${portal}/api/assurance-maladie/cps`;
  return {
    ...client,
    redirectUris: [`${api}/retour`],
    postLogoutRedirectUris: [`${portal}/assurance-maladie`],
    backchannelLogoutUri: `${api}/deconnexion`,
  };
}
