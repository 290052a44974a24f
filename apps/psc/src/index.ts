export { cards, type Card, type CardPlace } from './cards.ts';
export { claimsOf, subOf } from './card-claims.ts';
export type { Breakdown, BreakdownMode } from './breakdown.ts';
export { createStandIn, type StandIn } from './create-provider.ts';
export { generateKeys, type StandInKeys } from './keys.ts';
export {
  DEMO_CLIENT,
  DEMO_REALM,
  DISCOVERY_SUFFIX,
  ISSUER_PATH,
  relyingPartyAt,
  type RelyingParty,
  type StandInOptions,
} from './options.ts';
export { readClaims, signJwt, type Claims } from './sign-jwt.ts';
export { startStandIn, type RunningStandIn, type StartOptions } from './start-stand-in.ts';
export type { Tampering } from './tampering.ts';
