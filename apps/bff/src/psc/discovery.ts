import type { Clock } from '@eps/domain';
import * as z from 'zod';
import { createBoundedFetch } from './bounded-fetch.ts';
import { PscUnavailable } from './psc-errors.ts';

/** What we use of the provider's discovery document. */
export type PscDocument = Readonly<z.output<ReturnType<typeof documentSchema>>>;

/** The discovery document: cached, and fetched once for all who ask at the same moment. */
export interface Discovery {
  /**
   * @param maxAgeMs how long ago the provider may have given it
   * @throws PscUnavailable within the deadline
   */
  read(maxAgeMs: number): Promise<PscDocument>;
  /** After a failure of any other endpoint: what is known is asked for again. */
  forget(): void;
  /** Whether the last attempt, if it is not older than `maxAgeMs`, was answered; null if it is. */
  lately(maxAgeMs: number): boolean | null;
}

interface DiscoveryOptions {
  readonly issuer: string;
  /** Full address: Pro Santé Connect's is not at the standard path. */
  readonly discoveryUrl: string;
  readonly deadlineMs: number;
  readonly allowInsecure: boolean;
  readonly clock: Clock;
}

interface Attempt {
  readonly at: number;
  /** Null when it failed. */
  readonly document: PscDocument | null;
}

export function createDiscovery(options: DiscoveryOptions): Discovery {
  const { clock } = options;
  let last: Attempt | null = null;
  let pending: Promise<PscDocument> | null = null;

  const ageOf = ({ at }: Attempt): number => clock.now().getTime() - at;
  const settle = (document: PscDocument | null): void => {
    last = { at: clock.now().getTime(), document };
  };

  async function renew(): Promise<PscDocument> {
    try {
      const document = await fetchDocument(options);
      settle(document);
      return document;
    } catch (error) {
      settle(null);
      throw error;
    } finally {
      pending = null;
    }
  }

  return {
    async read(maxAgeMs) {
      if (last?.document && ageOf(last) < maxAgeMs) return last.document;
      pending ??= renew();
      return pending;
    },
    forget: () => settle(null),
    lately: (maxAgeMs) =>
      last === null || ageOf(last) >= maxAgeMs ? null : last.document !== null,
  };
}

async function fetchDocument(options: DiscoveryOptions): Promise<PscDocument> {
  const response = await createBoundedFetch(options.deadlineMs)(options.discoveryUrl, {
    headers: { accept: 'application/json' },
  });
  if (response.status !== 200) throw new PscUnavailable(`http-${response.status}`);
  const { data } = documentSchema(options.allowInsecure).safeParse(await response.json());
  if (data === undefined) throw new PscUnavailable('malformed-discovery');
  // OpenID Connect Discovery §4.3: otherwise any provider could speak for another (mix-up).
  if (data.issuer !== options.issuer) throw new PscUnavailable('other-issuer');
  return data;
}

/** The hosts of the endpoints are not compared with the issuer's: the real one uses two. */
function documentSchema(allowInsecure: boolean) {
  const endpoint = z.url({ protocol: allowInsecure ? /^https?$/ : /^https$/ });
  return z.object({
    issuer: z.string(),
    authorization_endpoint: endpoint,
    token_endpoint: endpoint,
    userinfo_endpoint: endpoint,
    jwks_uri: endpoint,
    end_session_endpoint: endpoint.exactOptional(),
    authorization_response_iss_parameter_supported: z.boolean().exactOptional(),
  });
}
