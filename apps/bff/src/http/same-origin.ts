import { Refusal } from '@eps/domain';
import type { Request, RequestHandler } from 'express';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OriginRule {
  readonly publicUrl: string;
  /** Demo mode: the page may have been opened under another name of this machine. */
  readonly acceptOwnHost: boolean;
}

/**
 * Refuses writes that a foreign page could have caused (OWASP CSRF Cheat Sheet): the browser must say
 * same origin (Fetch metadata, otherwise an exact Origin), and a header that only a script of ours can
 * add must be there. SameSite=Strict cookies stand behind.
 */
export function demandSameOrigin(rule: OriginRule): RequestHandler {
  return (request, _response, next) => {
    if (SAFE_METHODS.has(request.method)) return next();
    const ours = request.headers['x-requested-with'] === 'eps' && comesFromUs(request, rule);
    return ours ? next() : next(new Refusal('origine-refusee'));
  };
}

function comesFromUs(request: Request, rule: OriginRule): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  // A browser that sends no metadata must at least name its origin; one that sends both must agree.
  if (origin === undefined) return site !== undefined;
  return origin === rule.publicUrl || (rule.acceptOwnHost && origin === ownOrigin(request));
}

function ownOrigin(request: Request): string {
  return `${request.protocol}://${request.headers.host ?? ''}`;
}
