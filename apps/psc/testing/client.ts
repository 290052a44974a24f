import { createHash, randomBytes } from 'node:crypto';
import type { RunningStandIn } from '../src/start-stand-in.ts';
import { DEMO_CLIENT } from '../src/options.ts';

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

/** An authorization request with everything that is mandatory; `changes` replaces (or, empty, removes) parameters. */
export async function authorizationRequest(
  standIn: RunningStandIn,
  portal: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly verifier: string }> {
  const verifier = randomBytes(32).toString('base64url');
  const metadata = await discover(standIn);
  const url = new URL(metadata['authorization_endpoint'] ?? '');
  const parameters = {
    client_id: DEMO_CLIENT.clientId,
    response_type: 'code',
    scope: 'openid scope_all',
    acr_values: 'eidas1',
    redirect_uri: `${portal}/api/assurance-maladie/cps/retour`,
    state: 'etat',
    nonce: 'nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== '') url.searchParams.set(name, value);
  }
  return { url: url.href, verifier };
}

/** The discovery document; only addresses are read from it. */
export async function discover({ discoveryUrl }: RunningStandIn): Promise<Record<string, string>> {
  const response = await fetch(discoveryUrl);
  return (await response.json()) as Record<string, string>;
}

/** Exchanges a code, the secret in the header (`basic`) or in the form (`post`). */
export async function exchange(
  standIn: RunningStandIn,
  { callback, verifier }: { readonly callback: URL; readonly verifier: string },
  {
    method = 'basic',
    secret = DEMO_CLIENT.clientSecret,
  }: { method?: string; secret?: string } = {},
): Promise<Response> {
  const { token_endpoint: endpoint = '' } = await discover(standIn);
  const { clientId } = DEMO_CLIENT;
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code: callback.searchParams.get('code') ?? '',
    redirect_uri: `${callback.origin}${callback.pathname}`,
    code_verifier: verifier,
  });
  if (method === 'post') {
    form.set('client_id', clientId);
    form.set('client_secret', secret);
  }
  const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
  return fetch(endpoint, {
    method: 'POST',
    body: form,
    headers: method === 'basic' ? { authorization: `Basic ${basic}` } : {},
  });
}
