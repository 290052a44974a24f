import { Refusal } from '@eps/domain';
import type { RequestHandler } from 'express';

/** TRACE would echo cookies back to a script (ASVS 13.4.x). */
export const refuseTrace: RequestHandler = (request, _response, next) =>
  request.method === 'TRACE' ? next(new Refusal('methode-refusee')) : next();

/** Answers of the API are for one person, now, and for no search engine. */
export const apiHeaders: RequestHandler = (_request, response, next) => {
  response
    .setHeader('Cache-Control', 'no-store')
    .setHeader('Vary', 'Sec-Fetch-Site, Origin')
    .setHeader('X-Robots-Tag', 'noindex');
  next();
};

/**
 * Where the portal is https, a call that reached its proxy in plain HTTP is refused, not redirected: a
 * redirect would hide that a secret has just travelled in clear (ASVS 4.1.2).
 */
export function refusePlainHttp({ https }: { https: boolean }): RequestHandler {
  return (request, _response, next) => {
    const told = request.headers['x-forwarded-proto'] !== undefined;
    return https && told && request.protocol !== 'https'
      ? next(new Refusal('origine-refusee'))
      : next();
  };
}
