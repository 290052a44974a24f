import type { Clock } from '@eps/domain';
import {
  allowInsecureRequests,
  clockSkew,
  clockTolerance,
  Configuration,
  customFetch,
  enableNonRepudiationChecks,
  type ClientAuth,
} from 'openid-client';
import type { BoundedFetch } from './bounded-fetch.ts';
import type { PscDocument } from './discovery.ts';

/** How far the provider's clock and ours may be apart. */
export const CLOCK_TOLERANCE_SECONDS = 30;

/** Of ID tokens, logout tokens and signed userinfo: no other is taken, whatever the provider lists. */
export const SIGNING_ALGORITHM = 'RS256';

export interface ClientSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly allowInsecure: boolean;
  readonly clock: Clock;
}

/**
 * `openid-client` set for one exchange, whose calls share the deadline of `boundedFetch`. Without
 * `enableNonRepudiationChecks` the library trusts TLS for what the token endpoint answers, and does
 * not look at the signature of the ID token (OpenID Connect Core §3.1.3.7 allows it; we do not).
 */
export function configure(
  { clientId, clientSecret, allowInsecure, clock }: ClientSettings,
  document: PscDocument,
  boundedFetch: BoundedFetch,
): Configuration {
  const server = { ...document, userinfo_signing_alg_values_supported: [SIGNING_ALGORITHM] };
  const client = {
    id_token_signed_response_alg: SIGNING_ALGORITHM,
    [clockSkew]: Math.round((clock.now().getTime() - Date.now()) / 1000),
    [clockTolerance]: CLOCK_TOLERANCE_SECONDS,
  };
  const configuration = new Configuration(server, clientId, client, basic(clientId, clientSecret));
  configuration[customFetch] = (address, { method, headers, body }) =>
    boundedFetch(address, { method, headers, body: body ?? null });
  enableNonRepudiationChecks(configuration);
  if (allowInsecure) allowInsecureRequests(configuration);
  return configuration;
}

/**
 * `client_secret_basic` (RFC 6749 §2.3.1), written here because `openid-client` escapes `-`, `.` and `_`
 * too, which some servers in the field do not undo.
 */
function basic(clientId: string, clientSecret: string): ClientAuth {
  const [id, secret] = [clientId, clientSecret].map((text) =>
    new URLSearchParams({ '': text }).toString().slice(1),
  );
  const credentials = Buffer.from(`${id}:${secret}`).toString('base64');
  return (_server, _client, _body, headers) => {
    headers.set('authorization', `Basic ${credentials}`);
  };
}
