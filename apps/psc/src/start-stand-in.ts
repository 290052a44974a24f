import type { RequestListener } from 'node:http';
import { createStandIn, type StandIn } from './create-provider.ts';
import { generateKeys } from './keys.ts';
import { listenOnLoopback, type Listening } from './listen.ts';
import { ISSUER_PATH, relyingPartyAt, type RelyingParty, type StandInOptions } from './options.ts';

export interface StartOptions extends Partial<
  Omit<StandInOptions, 'issuer' | 'authorizationOrigin' | 'relyingParty'>
> {
  /** Any free one by default. */
  readonly port?: number;
  /** Origin of the portal: `http://localhost:3000`. */
  readonly publicUrl: string;
  /** What differs from the demonstration’s portal. */
  readonly relyingParty?: Partial<RelyingParty>;
}

export type RunningStandIn = StandIn & Listening & { readonly authorizationOrigin: string };

/**
 * A stand-in that listens: issuer on `localhost`, authorization on `127.0.0.1`, new keys unless
 * given. Rejects with `EADDRINUSE` when the port is taken.
 */
export async function startStandIn({
  port = 0,
  publicUrl,
  relyingParty,
  keys = generateKeys(),
  ...rest
}: StartOptions): Promise<RunningStandIn> {
  // The issuer’s name holds the port, which is known once it listens.
  let handle: RequestListener = (_request, response) => response.writeHead(503).end();
  const listening = await listenOnLoopback(port, (request, response) => handle(request, response));
  const authorizationOrigin = `http://127.0.0.1:${listening.port}`;
  const standIn = createStandIn({
    ...rest,
    keys,
    issuer: `http://localhost:${listening.port}${ISSUER_PATH}`,
    authorizationOrigin,
    relyingParty: { ...relyingPartyAt(publicUrl), ...relyingParty },
  });
  handle = standIn.handle;
  return { ...standIn, ...listening, authorizationOrigin };
}
