import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { noBreakdown, type Breakdown } from './breakdown.ts';
import { cards as demoCards } from './cards.ts';
import { createDoor } from './door.ts';
import { DEMO_REALM, DISCOVERY_SUFFIX, type StandInOptions } from './options.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { signJwt, type Claims } from './sign-jwt.ts';
import { honest, tamper, type Tampering } from './tampering.ts';

/** A stand-in for Pro Santé Connect, not yet listening. */
export interface StandIn {
  readonly issuer: string;
  readonly discoveryUrl: string;
  /** For `http.createServer`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** To be changed by tests: what it answers wrongly. */
  readonly tampering: Tampering;
  /** To be changed by tests, or through `/dev/panne`: how it fails to answer. */
  readonly breakdown: Breakdown;
  /** A token signed with its key, for tests: a logout token of another audience, an expired one… */
  readonly sign: (claims: Claims, header?: Claims) => string;
}

/**
 * A real OpenID provider that plays Pro Santé Connect, with what is peculiar to it: discovery at a
 * path of its own, people sent to another host than the issuer’s, a `sub` that depends on the
 * realm, claims of the card, access tokens of two minutes, `acr` eidas1.
 */
export function createStandIn(options: StandInOptions): StandIn {
  const { issuer, authorizationOrigin, keys, onFault = printFault } = options;
  const tampering = honest();
  const breakdown = noBreakdown();
  const provider = new Provider(issuer, providerConfiguration(options));
  provider.use(async (ctx, next) => {
    await next();
    const route: unknown = ctx['oidc']?.route;
    if (route === 'discovery') {
      ctx.body = { ...ctx.body, authorization_endpoint: `${authorizationOrigin}/auth` };
    }
    tamper(ctx, route, tampering, keys);
  });
  provider.on('server_error', (_ctx, error) => onFault(error));
  provider.on('backchannel.error', (_ctx, error) => onFault(error));
  const { cards = demoCards, realm = DEMO_REALM } = options;
  return {
    issuer,
    discoveryUrl: `${issuer}${DISCOVERY_SUFFIX}`,
    handle: createDoor({ options, provider, breakdown, cards, realm, onFault }),
    tampering,
    breakdown,
    sign: (claims, header) => signJwt(claims, keys.signing, header),
  };
}

function printFault(error: Error): void {
  process.stderr.write(`Pro Santé Connect (stand-in): ${error.stack ?? error.message}\n`);
}
