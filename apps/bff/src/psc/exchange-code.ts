import { readPscIdentity, type Clock } from '@eps/domain';
import {
  authorizationCodeGrant,
  fetchUserInfo,
  WWWAuthenticateChallengeError,
  type Configuration,
  type IDToken,
} from 'openid-client';
import { CLOCK_TOLERANCE_SECONDS } from './configure.ts';
import type { PscProof, PscTransaction } from './psc-client.ts';
import { PscRefused } from './psc-errors.ts';

/** The level that Pro Santé Connect proves: a card or the e-CPS. Asked for and checked. */
export const ACR = 'eidas1';

const LONGEST_SUBJECT = 255;
const LONGEST_ID_TOKEN = 8_000;
/** An ID token that was made for this exchange is seconds old. */
const LONGEST_AGE_SECONDS = 300;

interface Exchange {
  /** `code`, `state`, `iss`: already read. */
  readonly parameters: URLSearchParams;
  readonly transaction: PscTransaction;
  readonly redirectUri: string;
  readonly clock: Clock;
}

/**
 * From the code to the person: exchanges it, checks the ID token (signature, issuer, audience, nonce,
 * times, `acr`, how long ago the card was read), then asks userinfo with the access token, which lives two minutes and is not kept.
 *
 * @throws PscRefused, or an error of `openid-client` for `readFailure`
 */
export async function exchangeCode(
  configuration: Configuration,
  { parameters, transaction, redirectUri, clock }: Exchange,
): Promise<PscProof> {
  // The address registered with the provider, whatever a proxy made of the one we were called at.
  const answered = new URL(`${redirectUri}?${parameters.toString()}`);
  const tokens = await authorizationCodeGrant(configuration, answered, {
    expectedState: transaction.state,
    expectedNonce: transaction.nonce,
    pkceCodeVerifier: transaction.codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  const idToken = tokens.id_token;
  if (claims === undefined || idToken === undefined || idToken.length > LONGEST_ID_TOKEN)
    throw new PscRefused('reponse');
  checkClaims(claims, transaction, clock);
  const { issuer } = configuration.serverMetadata();
  const userinfo = await askUserinfo(configuration, tokens.access_token, claims.sub);
  const identity = readPscIdentity(userinfo, issuer);
  if (identity === null) throw new PscRefused('identite');
  const { sub, auth_time: readAt } = claims;
  const shownAt = readAt === undefined ? null : new Date(readAt * 1000);
  return { identity, sub, sid: readSid(claims['sid']), shownAt, idToken };
}

/** What `openid-client` leaves to us. */
function checkClaims(
  { acr, sub, iat, auth_time: readAt }: IDToken,
  { freshSince }: PscTransaction,
  clock: Clock,
): void {
  const now = clock.now().getTime() / 1000;
  if (acr !== ACR) throw new PscRefused('acr');
  if (sub === '' || sub.length > LONGEST_SUBJECT) throw new PscRefused('sujet');
  if (Math.abs(now - iat) > LONGEST_AGE_SECONDS) throw new PscRefused('expire');
  // Not `max_age` of the library: it would count from now, and the person takes their time on the way.
  const oldest = freshSince === null ? 0 : freshSince - CLOCK_TOLERANCE_SECONDS;
  const isAsAsked =
    readAt === undefined
      ? freshSince === null
      : readAt >= oldest && readAt <= now + CLOCK_TOLERANCE_SECONDS;
  if (!isAsAsked) throw new PscRefused('anciennete');
}

/** Userinfo speaks of whom the ID token does: `sub` is compared (OpenID Connect Core §5.3.2). */
async function askUserinfo(
  configuration: Configuration,
  accessToken: string,
  sub: string,
): Promise<unknown> {
  try {
    return await fetchUserInfo(configuration, accessToken, sub);
  } catch (error) {
    if (error instanceof WWWAuthenticateChallengeError) throw new PscRefused('reponse');
    throw error;
  }
}

/** The provider's session, by which it may end ours; null where it gives none that we would keep. */
function readSid(sid: unknown): string | null {
  return typeof sid === 'string' && sid !== '' && sid.length <= LONGEST_SUBJECT ? sid : null;
}
