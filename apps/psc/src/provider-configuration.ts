import type { Configuration, FindAccount, KoaContextWithOIDC } from 'oidc-provider';
import { CARD_CLAIMS, claimsOf, subOf } from './card-claims.ts';
import { cards as demoCards } from './cards.ts';
import { cardPolicy } from './card-policy.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { DEMO_REALM, type RelyingParty, type StandInOptions } from './options.ts';
import { renderError, renderLogout, renderLoggedOut } from './pages/provider-pages.ts';

const MINUTES = 60;
/** Published lifetimes: interop.esante.gouv.fr, IG securisation-transport. */
const ACCESS_TOKEN_SECONDS = 2 * MINUTES;
const REFRESH_TOKEN_SECONDS = 30 * MINUTES;
const IDLE_SESSION_SECONDS = 30 * MINUTES;
const LONGEST_SESSION_SECONDS = 240 * MINUTES;

/** Addresses under the issuer’s, as Pro Santé Connect (a Keycloak) has them. */
export function routesOf(issuer: string) {
  const protocol = `${new URL(issuer).pathname}/protocol/openid-connect`;
  return {
    authorization: '/auth',
    token: `${protocol}/token`,
    userinfo: `${protocol}/userinfo`,
    jwks: `${protocol}/certs`,
    end_session: `${protocol}/logout`,
  } as const;
}

/** Where a card is chosen. */
export const CHOOSER_PATH = '/carte/';

/** What makes `oidc-provider` look like Pro Santé Connect. */
export function providerConfiguration(options: StandInOptions): Configuration {
  const { issuer, keys, relyingParty } = options;
  return {
    adapter: createMemoryAdapter(),
    clients: [clientOf(relyingParty)],
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: keys.cookies,
      names: { session: 'psc_session', interaction: 'psc_carte', resume: 'psc_reprise' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    routes: routesOf(issuer),
    scopes: ['openid', 'scope_all'],
    claims: { openid: ['sub'], scope_all: [...CARD_CLAIMS] },
    acrValues: ['eidas1'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: renderLogout,
        postLogoutSuccessSource: renderLoggedOut,
      },
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: MINUTES,
      IdToken: ACCESS_TOKEN_SECONDS,
      RefreshToken: REFRESH_TOKEN_SECONDS,
      Interaction: 10 * MINUTES,
      Grant: LONGEST_SESSION_SECONDS,
      Session: (_ctx, { loginTs }) => sessionSeconds(loginTs),
    },
    issueRefreshToken: async () => true,
    rotateRefreshToken: false,
    interactions: {
      policy: cardPolicy(),
      url: (_ctx, { uid }) => `${CHOOSER_PATH}${uid}`,
    },
    findAccount: accountsOf(options),
    loadExistingGrant: grantEverything,
    renderError,
    fetch: sendFreely(options.fetch ?? fetch),
  };
}

function clientOf(party: RelyingParty) {
  return {
    client_id: party.clientId,
    client_secret: party.clientSecret,
    redirect_uris: [...party.redirectUris],
    post_logout_redirect_uris: [...party.postLogoutRedirectUris],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    token_endpoint_auth_method: 'client_secret_basic' as const,
    id_token_signed_response_alg: 'RS256' as const,
    require_auth_time: true,
    ...(party.backchannelLogoutUri === null
      ? {}
      : {
          backchannel_logout_uri: party.backchannelLogoutUri,
          backchannel_logout_session_required: true,
        }),
  };
}

/** 30 minutes after the last use, and at most 4 hours after the card was read. */
function sessionSeconds(loginTs: number | undefined): number {
  if (loginTs === undefined) return IDLE_SESSION_SECONDS;
  const left = loginTs + LONGEST_SESSION_SECONDS - Math.floor(Date.now() / 1000);
  return Math.max(1, Math.min(IDLE_SESSION_SECONDS, left));
}

function accountsOf({ cards = demoCards, realm = DEMO_REALM }: StandInOptions): FindAccount {
  const bySub = new Map(cards.map((card) => [subOf(card, realm), card]));
  return (_ctx, sub) => {
    const card = bySub.get(sub);
    if (!card) return undefined;
    return { accountId: sub, claims: async () => ({ sub, ...claimsOf(card) }) };
  };
}

/** Pro Santé Connect asks nobody’s consent: reading the card is enough. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, account, provider } = ctx.oidc;
  if (!client || !account) return undefined;
  const kept = session?.grantIdFor(client.clientId);
  const found = kept ? await provider.Grant.find(kept) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope('openid scope_all');
  await grant.save();
  return grant;
}

/** The library refuses to call private addresses, and the portal of a demonstration has no other. */
function sendFreely(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    const { dispatcher: _guard, ...rest } = { dispatcher: null, ...init };
    return send(input, rest);
  };
}
