import { timingSafeEqual } from 'node:crypto';
import { checkReadiness, type Context, Refusal } from '@eps/domain';
import { type Request, type RequestHandler, Router } from 'express';
import { withinDeadline } from '../app/deadline.ts';
import type { RedisClient } from '../app/redis.ts';
import { stateOf } from '../http/request-state.ts';
import type { PscClient } from '../psc/psc-client.ts';
import type { Metrics } from './metrics.ts';
import { operationsTexts } from './texts.fr.ts';

export interface OperationsDeps {
  readonly ctx: Context;
  readonly redis: RedisClient | null;
  readonly psc: PscClient | null;
  readonly metrics: Metrics;
  readonly demo: boolean;
  readonly metricsToken: string | null;
  /** True once the process has been told to stop: it must get no new work. */
  readonly isStopping: () => boolean;
}

const DEADLINE_MS = 2_000;
/** Probes often wait one second, and a provider that is mute must not make them give up. */
const WARNING_DEADLINE_MS = 700;

/** `/healthz`, `/readyz`, `/metrics`: for machines, not for browsers. */
export function operationsRoutes(deps: OperationsDeps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/healthz', named('healthz'), (_request, response) => {
    response.setHeader('Cache-Control', 'no-store').json({ etat: 'vivant' });
  });
  router.get('/readyz', named('readyz'), async (_request, response) => {
    const [raisons, avertissements] = await Promise.all([reasonsNotReady(deps), warnings(deps)]);
    response
      .status(raisons.length === 0 ? 200 : 503)
      .setHeader('Cache-Control', 'no-store')
      .json({ etat: raisons.length === 0 ? 'pret' : 'indisponible', raisons, avertissements });
  });
  router.get('/metrics', named('metrics'), async (request, response) => {
    if (!deps.demo && !mayReadMetrics(request, deps.metricsToken)) throw new Refusal('introuvable');
    const { type, text } = await deps.metrics.render();
    response.setHeader('Cache-Control', 'no-store').setHeader('Content-Type', type).end(text);
  });
  return router;
}

async function reasonsNotReady({ ctx, redis, isStopping }: OperationsDeps): Promise<string[]> {
  const [database, sessions] = await Promise.all([
    checkReadiness(ctx),
    redis === null ? [] : redisReasons(redis),
  ]);
  return [
    ...(isStopping() ? [operationsTexts.stopping] : []),
    ...database.flatMap(({ reason }) => reason ?? []),
    ...sessions,
  ];
}

/** What works less well, and is no reason to send people elsewhere: every instance would say it. */
async function warnings({ psc }: OperationsDeps): Promise<string[]> {
  if (psc === null) return [];
  const up = await withinDeadline(psc.isUp(), WARNING_DEADLINE_MS).catch(() => false);
  return up ? [] : [operationsTexts.pscMute];
}

async function redisReasons(redis: RedisClient): Promise<string[]> {
  try {
    await withinDeadline(redis.ping(), DEADLINE_MS);
    return [];
  } catch {
    return [operationsTexts.redisMute];
  }
}

/**
 * In production: from this machine without a proxy in between, or with the token
 * (`Authorization: Bearer …`). To anybody else the address does not exist.
 */
function mayReadMetrics(request: Request, token: string | null): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (given !== undefined) return token !== null && sameText(given, token);
  const forwarded =
    request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  return !forwarded && /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '');
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function named(route: string): RequestHandler {
  return (request, _response, next) => {
    stateOf(request).route = route;
    next();
  };
}
