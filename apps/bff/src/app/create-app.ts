import { type Context, listAvis, Refusal } from '@eps/domain';
import type { EspaceId } from '@eps/espaces';
import express, { type Express, type RequestHandler } from 'express';
import type { Config } from '../config/config.ts';
import { devRoutes } from '../dev/dev-routes.ts';
import type { MountDeps } from '../http/espace-chain.ts';
import { handleError } from '../http/handle-error.ts';
import { mountRoutes } from '../http/mount.ts';
import { demandSameOrigin } from '../http/same-origin.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { apiHeaders, refuseTrace, refusePlainHttp } from '../http/transport-rules.ts';
import { createRateLimits } from '../limits/rate-limits.ts';
import type { Logger } from '../observability/logger.ts';
import type { Metrics } from '../observability/metrics.ts';
import { operationsRoutes } from '../observability/operations-routes.ts';
import { watchRequests } from '../observability/watch-requests.ts';
import { openapiRoute } from '../openapi/openapi-route.ts';
import { assetRoutes } from '../pages/asset-routes.ts';
import { inlineStyles } from '../pages/inline-styles.ts';
import { keepPagesDrawn } from '../pages/drawn-pages.ts';
import { notFound, pageRoutes } from '../pages/page-routes.ts';
import { readPageVariants } from '../pages/page-variants.ts';
import { backChannelRoutes } from '../psc/back-channel.ts';
import type { PscClient } from '../psc/psc-client.ts';
import { returnRoutes } from '../psc/return-routes.ts';
import { allHandlers } from '../routes/all-handlers.ts';
import { sessionMiddleware } from '../session/session-middleware.ts';
import { databaseRecords, redisRecords } from '../session/session-records.ts';
import { uploadRoutes } from '../uploads/upload-routes.ts';
import { nudgeAfterWrites } from './nudge-after-writes.ts';
import type { RedisClient } from './redis.ts';

export interface AppDeps {
  readonly config: Config;
  readonly ctx: Context;
  readonly redis: RedisClient | null;
  /** The provider of cards; null where no espace served takes any. */
  readonly psc: PscClient | null;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Told after each write: a message may be waiting. */
  readonly nudge: () => void;
  readonly isStopping: () => boolean;
}

/** The HTTP application. Every part is given: tests build it with their own, the same way as `main`. */
export function createApp(deps: AppDeps): Express {
  const { config, ctx, logger, metrics } = deps;
  const demo = config.mode === 'demo';
  const app = bareApp(config);

  // 1. Reference, log and metrics: whatever happens next is counted and can be found again.
  app.use(watchRequests(logger, metrics));
  // 2. Security headers, on every answer.
  app.use(securityHeaders(config.https, inlineStyles(config.webDist)), refuseTrace);
  // 3. For machines. No session, no limit: they must answer when everything else is slow.
  app.use(operationsRoutes({ ...deps, demo, metricsToken: config.metricsToken }));
  // 4. The API: transport, origin of the request, then each route's own chain (`mount.ts`): budget of
  //    the source, session, body, access, schema, handler.
  const mountDeps = { ...deps, ...mountDepsOf(deps) };
  app.use('/api', apiHeaders, refusePlainHttp(config));
  // Called by the provider of cards, not by a page: before the origin is asked for.
  app.use(backChannelRoutes(mountDeps));
  app.use('/api', sameOrigin(config));
  app.use(nudgeAfterWrites(deps.nudge));
  app.use(openapiRoute(config.publicUrl));
  const handlers = allHandlers(ctx, { espaces: config.espaces, demo }, deps.psc);
  app.use(mountRoutes(handlers, mountDeps), returnRoutes(mountDeps), uploadRoutes(mountDeps));
  // 5. Demo mode only: the mailbox.
  if (demo) app.use(devRoutes(ctx));
  // 6. Built files, then the page of the SPA.
  app.use(assetRoutes(config.webDist));
  app.use(publicPages(deps));
  // 7. Nothing answered, or something failed: problem documents.
  app.use(notFound(() => new Refusal('introuvable')));
  app.use(handleError(logger));
  return app;
}

/** The pages of the SPA, those that are drawn before it being kept to what is announced. */
function publicPages({ config, ctx, logger }: AppDeps): RequestHandler {
  const { webDist, espaces } = config;
  const pages = readPageVariants(webDist, espaces);
  const upToDate = keepPagesDrawn({
    webDist,
    pages,
    espaces: { espaces: [...espaces], demo: config.mode === 'demo' },
    readAvis: async (espace) => ({ avis: await listAvis(ctx, espace) }),
    now: () => ctx.clock.now(),
    onFault: (error) => logger.fault('page', error),
  });
  return pageRoutes(pages, espaces, upToDate);
}

function bareApp(config: Config): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustProxy);
  app.set('env', 'production');
  // The portal's address decides whether cookies are Secure, not the last hop, which is often plain
  // HTTP between the proxy and us.
  Object.defineProperty(app.request, 'secure', { get: () => config.https, configurable: true });
  return app;
}

function sameOrigin({ mode, publicUrl }: Config): RequestHandler {
  return demandSameOrigin({ publicUrl, acceptOwnHost: mode === 'demo' });
}

function mountDepsOf({ config, ctx, redis }: AppDeps): MountDeps {
  const records = redis ? redisRecords(redis) : databaseRecords(ctx.db);
  const sessions = new Map<EspaceId, RequestHandler>(
    config.espaces.map((espace) => [
      espace,
      sessionMiddleware({ espace, records, secret: config.sessionSecret, https: config.https }),
    ]),
  );
  const limits = createRateLimits({
    db: ctx.db,
    redis,
    demo: config.mode === 'demo',
    enabled: config.rateLimits,
    hide: (source) => ctx.vault.fingerprint('source-http', source),
  });
  return { ctx, https: config.https, limits, sessions };
}
