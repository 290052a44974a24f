import type { Clock, PscIdentity } from '@eps/domain';

/** What the browser's session keeps between `begin` and `finish`: secret, and good for one `finish`. */
export interface PscTransaction {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Epoch seconds of a departure that asked for the card again, null where a session of the provider will do. */
  readonly freshSince: number | null;
}

/** Somebody was there with a card, as Pro Santé Connect proves. */
export interface PscProof {
  readonly identity: PscIdentity;
  readonly sub: string;
  /** The provider's session, named again by its logout tokens; null where it has none. */
  readonly sid: string | null;
  /** When the card was read (`auth_time`), by the provider’s clock; null where it does not say. */
  readonly shownAt: Date | null;
  /** For `endSessionUrl` only. Secret. */
  readonly idToken: string;
}

/** A session that the provider ended, of which ours is to end. */
export interface PscLogout {
  readonly issuer: string;
  /** At least one of `sub` and `sid` is given. */
  readonly sub: string | null;
  readonly sid: string | null;
  /** To be remembered until `expiresAt`, so that a token serves once. */
  readonly jti: string;
  readonly expiresAt: Date;
}

/** The portal as a relying party of Pro Santé Connect (OpenID Connect Core 1.0, code flow, PKCE S256). */
export interface PscClient {
  /**
   * Where to send the browser, and what must come back with it.
   *
   * @param options.fresh asks the provider to have the card presented again (`prompt=login`,
   *   `max_age=0`); anybody may take that off the address, so `finish` refuses an older reading
   * @throws PscUnavailable within the deadline
   */
  begin(
    redirectUri: string,
    options?: { readonly fresh?: boolean },
  ): Promise<{ readonly url: string; readonly transaction: PscTransaction }>;
  /**
   * @param callback the address called, of which only the query is read
   * @param redirectUri the same as for `begin`, without a query
   * @throws PscUnavailable within twice the deadline, PscRefused
   */
  finish(callback: URL, transaction: PscTransaction, redirectUri: string): Promise<PscProof>;
  /** RP-initiated logout address; null where the provider has none, or does not answer. Never throws. */
  endSessionUrl(input: {
    readonly idToken: string;
    readonly postLogoutRedirectUri: string;
  }): Promise<string | null>;
  /**
   * Reads a back-channel logout token. Used twice, it is read twice: see `jti`.
   *
   * @throws PscRefused; PscUnavailable when the keys to check it with cannot be had
   */
  readLogoutToken(token: string): Promise<PscLogout>;
  /**
   * Whether the provider answered lately; for readiness and the sign-in page. Asks it when that is not
   * known. Never throws, never waits more than its deadline.
   */
  isUp(): Promise<boolean>;
}

export interface PscClientOptions {
  /** As in the tokens, character by character. */
  readonly issuer: string;
  /** Full address of the discovery document. */
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of `begin` as a whole; 4 000 unless told. */
  readonly deadlineMs?: number;
  /** Takes a provider over http: the demo's stand-in, on this machine. */
  readonly allowInsecure: boolean;
  readonly clock?: Clock;
}
