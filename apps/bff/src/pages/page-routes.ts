import { type EspaceId, isEspaceId } from '@eps/espaces';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { stateOf } from '../http/request-state.ts';
import { themeCookieName } from '../session/cookie-names.ts';
import { readCookie } from '../session/read-cookie.ts';
import type { DrawnPages } from './drawn-pages.ts';
import { type Encoded, sendEncoded } from './encoded.ts';
import { type PageVariants, type Theme, themes } from './page-variants.ts';

/** The SPA's page on every address that is its own; elsewhere the same page with a 404. */
export function pageRoutes(
  pages: PageVariants,
  espaces: readonly EspaceId[],
  upToDate: DrawnPages,
): Router {
  const router = Router();
  router.get(/.*/, async (request, response, next) => {
    stateOf(request).route = 'page';
    if (!wantsPage(request)) return next();
    const [first = '', ...rest] = request.path.split('/').filter((segment) => segment !== '');
    const espace = isEspaceId(first) && espaces.includes(first) ? first : null;
    const known = request.path === '/' || espace !== null;
    const signIn = known && rest.length === 0;
    if (signIn) await upToDate(espace);
    const page = pages.find({ espace, signIn, theme: themeOf(request) });
    sendPage(request, response.status(known ? 200 : 404), page);
  });
  return router;
}

/** A browser's navigation, or a tool that takes anything; not a missing picture or script. */
function wantsPage(request: Request): boolean {
  return !/^\/api(\/|$)/.test(request.path) && request.accepts(['html', 'json']) === 'html';
}

function sendPage(request: Request, response: Response, page: Encoded) {
  response
    .setHeader('Content-Type', 'text/html; charset=utf-8')
    .setHeader('Cache-Control', 'no-cache')
    .setHeader('Vary', 'Accept-Encoding, Cookie');
  sendEncoded(request, response, page);
}

function themeOf(request: Request): Theme {
  const chosen = readCookie(request, themeCookieName);
  return themes.find((theme) => theme === chosen) ?? 'auto';
}

/** Where nothing else answered: a problem for programs (RFC 9457). */
export function notFound(refuse: () => Error): RequestHandler {
  return (_request, _response, next) => next(refuse());
}
