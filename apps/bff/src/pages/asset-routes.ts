import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { stateOf } from '../http/request-state.ts';

const ONE_YEAR_SECONDS = 31_536_000;

/** Built files, in the compressed form that the build has left beside them. Hashed names never change. */
export function assetRoutes(webDist: string): Router {
  const router = Router();
  if (!existsSync(webDist)) return router;
  const serve = expressStaticGzip(webDist, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: {
      redirect: false,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: (response: ServerResponse, path: string) => {
        const hashed = /[/\\]assets[/\\]/.test(path);
        response.setHeader(
          'Cache-Control',
          hashed ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache',
        );
      },
    },
  });
  router.use((request, response, next) => {
    // Pages have variants: `page-routes` serves them.
    const readable = request.method === 'GET' || request.method === 'HEAD';
    if (!readable || /(^\/api\/|\/$|\.(html|br|gz)$)/.test(request.path)) return next();
    // It would answer an address that cannot be read by itself, in English.
    decodeURIComponent(request.path);
    stateOf(request).route = 'fichier';
    serve(request, response, next);
  });
  return router;
}
