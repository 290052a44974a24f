import { getEspace } from '@eps/espaces';
import type { PscConfig } from './config.ts';
import type { Environment } from './environment.ts';

/** What the stand-in of the demo knows the portal by. */
export const DEMO_PSC_CLIENT = {
  clientId: 'espace-pro-sante',
  clientSecret: 'secret-de-demonstration',
} as const;

/** The real one's, instead of the standard path. */
const DISCOVERY_PATH = '/.well-known/wallet-openid-configuration';

/** Whether an espace served takes cards. */
export function takesCards({ ESPACES }: Pick<Environment, 'ESPACES'>): boolean {
  return ESPACES.some((espace) => getEspace(espace).cps !== null);
}

/** Null where no espace served takes cards. In demo mode, the stand-in on the next port. */
export function pscConfigOf(env: Environment): PscConfig | null {
  if (!takesCards(env)) return null;
  const issuer = env.PSC_ISSUER ?? `http://localhost:${env.PORT + 1}/auth/realms/esante-wallet`;
  return {
    issuer,
    discoveryUrl: env.PSC_DISCOVERY_URL ?? `${issuer}${DISCOVERY_PATH}`,
    clientId: env.PSC_CLIENT_ID ?? DEMO_PSC_CLIENT.clientId,
    clientSecret: env.PSC_CLIENT_SECRET ?? DEMO_PSC_CLIENT.clientSecret,
    allowInsecure: env.APP_MODE === 'demo',
  };
}
