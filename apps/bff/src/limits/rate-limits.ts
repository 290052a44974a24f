import { allRoutes } from '@eps/contracts';
import { Refusal } from '@eps/domain';
import type { RequestHandler } from 'express';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { withinDeadline } from '../app/deadline.ts';
import { sourceOf } from '../http/source.ts';
import { createLimiter, type LimiterStorage } from './limiters.ts';
import { DEMO_FACTOR, type LimitClass, limitClassOf, limitPolicies } from './policies.ts';

const DEADLINE_MS = 1_500;

export interface RateLimits {
  /** Counts one request of a route against its source, or refuses it (429; 503 when it cannot count). */
  guard(routeId: string): RequestHandler;
}

export interface RateLimitOptions extends LimiterStorage {
  readonly demo: boolean;
  readonly enabled: boolean;
  /** Keyed hash of a source: addresses are not kept. */
  readonly hide: (source: string) => string;
}

export function createRateLimits(options: RateLimitOptions): RateLimits {
  if (!options.enabled) return { guard: () => (_request, _response, next) => next() };
  const limiters = new Map<LimitClass, RateLimiterAbstract>();
  const limiterOf = (name: LimitClass): RateLimiterAbstract => {
    const known = limiters.get(name);
    if (known) return known;
    const policy = limitPolicies[name];
    const points = policy.points * (options.demo ? DEMO_FACTOR : 1);
    const limiter = createLimiter(name, { ...policy, points }, options);
    limiters.set(name, limiter);
    return limiter;
  };

  return {
    guard(routeId) {
      const method = allRoutes.find(({ id }) => id === routeId)?.method ?? 'GET';
      const limiter = limiterOf(limitClassOf(routeId, method));
      const memory = limiter.constructor.name === 'RateLimiterMemory';
      return async (request, _response, next) => {
        const source = sourceOf(request);
        await consume(limiter, memory ? source : options.hide(source));
        next();
      };
    },
  };
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await withinDeadline(limiter.consume(key), DEADLINE_MS);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) {
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new Refusal('trop-de-demandes', {
        minutes: Math.ceil(seconds / 60),
        secondes: seconds,
      });
    }
    // A door that cannot count stays shut (fail closed), and says that it is not the caller's doing.
    throw Object.assign(new Refusal('indisponible', { secondes: 5 }), { cause: refused });
  }
}
